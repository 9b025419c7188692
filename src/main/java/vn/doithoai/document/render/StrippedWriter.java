package vn.doithoai.document.render;

import java.io.IOException;
import java.io.Writer;

/** Passes text on without the blanks at its beginning and end, which templates leave around what they print. */
final class StrippedWriter extends Writer {

    private final Writer out;
    private final StringBuilder held = new StringBuilder();
    private boolean begun;

    StrippedWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        while (!begun && from < end && Character.isWhitespace(text[from])) {
            from++;
        }
        int last = end;
        while (last > from && Character.isWhitespace(text[last - 1])) {
            last--;
        }
        if (last > from) {
            begun = true;
            out.append(held);
            held.setLength(0);
            out.write(text, from, last - from);
        }
        held.append(text, last, end - last);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Leaves the writer behind it open. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
