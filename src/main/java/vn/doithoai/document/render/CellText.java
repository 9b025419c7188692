package vn.doithoai.document.render;

import java.util.BitSet;

/** Brings what people wrote into one printable line, and remembers which characters occur at all. */
final class CellText {

    private final BitSet characters = new BitSet();

    /** Every whitespace is one space; the mark that ends a whole document is no part of a cell. */
    String clean(String text) {
        String line = OfficialTextFormat.normalise(OneLineFunction.of(text));
        StringBuilder clean = new StringBuilder(line.length());
        boolean space = true;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            boolean blank = Character.isWhitespace(letter);
            if (!blank || !space) {
                clean.append(blank ? ' ' : letter);
            }
            space = blank;
        }
        int length = clean.length();
        if (length > 0 && clean.charAt(length - 1) == ' ') {
            clean.setLength(length - 1);
        }
        clean.codePoints().forEach(characters::set);
        return clean.toString();
    }

    /** Each character once. */
    String alphabet() {
        StringBuilder all = new StringBuilder();
        characters.stream().forEach(all::appendCodePoint);
        return all.toString();
    }
}
