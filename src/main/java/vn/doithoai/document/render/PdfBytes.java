package vn.doithoai.document.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The content of one page while it is written: operators, numbers and codes of letters, as bytes. */
final class PdfBytes {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[1 << 16];
    private int length;

    PdfBytes add(String operators) {
        room(operators.length());
        for (int i = 0; i < operators.length(); i++) {
            bytes[length++] = (byte) operators.charAt(i);
        }
        return this;
    }

    /** With two decimals, a hundredth of a point being far below what can be seen, and a space behind. */
    PdfBytes number(float value) {
        room(16);
        int hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            bytes[length++] = '-';
            hundredths = -hundredths;
        }
        whole(hundredths / 100);
        int rest = hundredths % 100;
        if (rest > 0) {
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + rest / 10);
            if (rest % 10 > 0) {
                bytes[length++] = (byte) ('0' + rest % 10);
            }
        }
        bytes[length++] = ' ';
        return this;
    }

    /** Text to be shown, in the codes of the font. */
    PdfBytes show(String text, int from, int to, PrintingFont font) throws IOException {
        room(4 * (to - from) + 6);
        bytes[length++] = '<';
        for (int i = from; i < to; ) {
            int letter = text.codePointAt(i);
            int code = font.code(letter);
            bytes[length++] = HEX[code >> 12 & 15];
            bytes[length++] = HEX[code >> 8 & 15];
            bytes[length++] = HEX[code >> 4 & 15];
            bytes[length++] = HEX[code & 15];
            i += Character.charCount(letter);
        }
        return add("> Tj\n");
    }

    /** All that was written; what comes next begins anew. */
    byte[] take() {
        byte[] written = Arrays.copyOf(bytes, length);
        length = 0;
        return written;
    }

    private void whole(int value) {
        if (value >= 10) {
            whole(value / 10);
        }
        bytes[length++] = (byte) ('0' + value % 10);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
