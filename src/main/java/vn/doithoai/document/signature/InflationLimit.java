package vn.doithoai.document.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import vn.doithoai.engine.InvalidInputException;

/**
 * Refuses a PDF whose compressed streams would fill the memory, before any library unpacks them. Streams are found by
 * their keyword, so that a broken or false table of contents hides none.
 */
final class InflationLimit {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);

    /** Bytes; the largest report with its fonts takes a tenth. */
    private static final long MOST = 256L * 1024 * 1024;

    /** Streams packed several times over. */
    private static final int DEEPEST = 4;

    private long left = MOST;

    private InflationLimit() {}

    /** @throws InvalidInputException when the streams are too large unpacked, or packed in a way that no signer uses */
    static void check(byte[] pdf) {
        if (new String(pdf, StandardCharsets.ISO_8859_1).contains("LZWDecode")) {
            throw new InvalidInputException("Tệp PDF dùng kiểu nén cũ (LZW) mà phần mềm không nhận.");
        }
        InflationLimit limit = new InflationLimit();
        for (int at = 0; at < pdf.length - KEYWORD.length - 2; at++) {
            if (pdf[at] == 's' && keyword(pdf, at)) {
                int start = at + KEYWORD.length + (pdf[at + KEYWORD.length] == '\r' ? 2 : 1);
                limit.unpack(new ByteArrayInputStream(pdf, start, pdf.length - start), 0);
            }
        }
    }

    private static boolean keyword(byte[] pdf, int at) {
        for (int letter = 0; letter < KEYWORD.length; letter++) {
            if (pdf[at + letter] != KEYWORD[letter]) {
                return false;
            }
        }
        byte next = pdf[at + KEYWORD.length];
        return next == '\n' || next == '\r';
    }

    private void unpack(InputStream packed, int depth) {
        try {
            PushbackInputStream start = new PushbackInputStream(packed, 2);
            byte[] head = start.readNBytes(2);
            start.unread(head);
            if (depth < DEEPEST && zipped(head)) {
                unpack(new InflaterInputStream(start), depth + 1);
            } else if (depth > 0) {
                count(start);
            }
        } catch (IOException notPacked) {
            // what a library cannot unpack either takes no memory; what came before the fault is counted
        }
    }

    private void count(InputStream unpacked) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw new InvalidInputException("Tệp PDF có phần nén quá lớn nên không được mở.");
            }
        }
    }

    private static boolean zipped(byte[] head) {
        return head.length == 2 && (head[0] & 0x0F) == 8 && ((head[0] & 0xFF) << 8 | head[1] & 0xFF) % 31 == 0;
    }
}
