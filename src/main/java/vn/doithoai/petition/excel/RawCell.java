package vn.doithoai.petition.excel;

import java.util.Optional;

/**
 * What one cell holds, before its column is known.
 *
 * @param problem what is wrong with it, as the second half of a sentence
 */
record RawCell(String text, Optional<String> problem) {

    static RawCell of(String text) {
        return new RawCell(text, Optional.empty());
    }

    static RawCell wrong(String problem) {
        return new RawCell("", Optional.of(problem));
    }

    boolean blank() {
        return text.isEmpty() && problem.isEmpty();
    }
}
