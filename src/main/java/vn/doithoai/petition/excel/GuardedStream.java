package vn.doithoai.petition.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a part that unpacks to far more than it was packed into. */
final class GuardedStream extends FilterInputStream {

    private static final long LARGEST = 200L * 1024 * 1024;
    private static final long HARMLESS = 1024 * 1024;
    private static final long HIGHEST_RATIO = 100;

    private final long limit;
    private long count;

    GuardedStream(InputStream unpacked, long packedSize) {
        super(unpacked);
        this.limit = Math.min(LARGEST, Math.max(HARMLESS, packedSize * HIGHEST_RATIO));
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        add(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        add(Math.max(read, 0));
        return read;
    }

    private void add(int read) {
        count += read;
        if (count > limit) {
            throw new UnreadableWorkbookException(WorkbookFile.SWOLLEN);
        }
    }
}
