package vn.doithoai.remedy;

import java.util.List;
import java.util.Map;
import vn.doithoai.engine.InvalidInputException;

/** The lines of a correction, each {@code printed | correct}. */
final class CorrectionLines {

    private static final String COLUMNS = "\\|";

    private CorrectionLines() {}

    /** @throws InvalidInputException when there is no line, or one does not say both what is printed and what is right */
    static void check(List<String> lines) {
        if (lines.isEmpty()) {
            throw new InvalidInputException(
                    "Vui lòng nhập “Nội dung đính chính”: mỗi dòng một chỗ, đã in | nay sửa là.");
        }
        for (int at = 0; at < lines.size(); at++) {
            check(at + 1, lines.get(at).split(COLUMNS, -1));
        }
    }

    private static void check(int line, String[] columns) {
        if (columns.length != 2 || columns[0].isBlank() || columns[1].isBlank()) {
            throw new InvalidInputException(
                    "“Nội dung đính chính”, dòng %d: cần đúng hai phần, đã in | nay sửa là.".formatted(line));
        }
        if (columns[0].strip().equals(columns[1].strip())) {
            throw new InvalidInputException(
                    "“Nội dung đính chính”, dòng %d: phần sửa giống hệt phần đã in.".formatted(line));
        }
    }

    /** For the template. */
    static List<Map<String, Object>> facts(List<String> lines) {
        return lines.stream()
                .map(line -> line.split(COLUMNS, -1))
                .map(columns -> Map.<String, Object>of("printed", columns[0].strip(), "correct", columns[1].strip()))
                .toList();
    }
}
