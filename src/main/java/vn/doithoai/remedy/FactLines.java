package vn.doithoai.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.TypedText;

/** Facts of a document as people type them, and back. */
final class FactLines {

    private FactLines() {}

    static String write(RemedyText.Shape shape, Object fact) {
        return switch (shape) {
            case LINE -> fact.toString();
            case LIST -> rows(fact).map(Object::toString).collect(Collectors.joining("\n"));
            case CONCLUSIONS ->
                rows(fact).map(row -> conclusion((Map<?, ?>) row)).collect(Collectors.joining("\n"));
            case CORRECTIONS ->
                rows(fact)
                        .map(row -> (Map<?, ?>) row)
                        .map(row -> row.get("printed") + " | " + row.get("correct"))
                        .collect(Collectors.joining("\n"));
        };
    }

    /** @throws InvalidInputException naming the line that cannot be read */
    static Object read(RemedyText text, List<String> lines) {
        return switch (text.shape()) {
            case LINE -> String.join(" ", lines);
            case LIST -> lines;
            case CONCLUSIONS -> lines.stream().map(FactLines::conclusion).toList();
            case CORRECTIONS -> {
                CorrectionLines.check(lines);
                yield CorrectionLines.facts(lines);
            }
        };
    }

    private static Stream<?> rows(Object fact) {
        return ((List<?>) fact).stream();
    }

    private static String conclusion(Map<?, ?> row) {
        LocalDate due = LocalDate.parse(row.get("due").toString());
        return "%s | %s | %s".formatted(row.get("content"), row.get("owner"), VietnameseDate.numeric(due));
    }

    private static Map<String, Object> conclusion(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new InvalidInputException(
                    "“%s”: cần đủ ba phần, nội dung | đơn vị chịu trách nhiệm | thời hạn.".formatted(line));
        }
        return Map.of(
                "content", parts[0].strip(),
                "owner", parts[1].strip(),
                "due", TypedText.of("Thời hạn", parts[2], 10).date().toString());
    }
}
