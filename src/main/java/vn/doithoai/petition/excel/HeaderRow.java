package vn.doithoai.petition.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The first row: says in which place of the sheet each column of the template stands. */
final class HeaderRow {

    private final Map<Integer, Column> columns;
    private final Set<Integer> remarks;

    private HeaderRow(Map<Integer, Column> columns, Set<Integer> remarks) {
        this.columns = columns;
        this.remarks = remarks;
    }

    /** @throws UnreadableWorkbookException when a column is missing, doubled or unknown; its text is not quoted */
    static HeaderRow of(Map<Integer, RawCell> cells) {
        Map<Integer, Column> columns = new TreeMap<>();
        Set<Integer> remarks = new TreeSet<>();
        List<Integer> unknown = new ArrayList<>();
        cells.forEach((place, cell) -> {
            String title = cell.text().replaceAll("\\s+", " ");
            Optional<Column> column = Column.titled(title).filter(known -> !columns.containsValue(known));
            column.ifPresent(known -> columns.put(place, known));
            if (column.isEmpty()) {
                (Column.REMARKS.contains(title) ? remarks : unknown).add(place);
            }
        });
        requireAll(columns);
        requireNone(unknown);
        return new HeaderRow(columns, remarks);
    }

    private static void requireNone(List<Integer> unknown) {
        unknown.stream().findFirst().ifPresent(place -> {
            throw new UnreadableWorkbookException(
                    "Cột %s ở dòng tiêu đề không có trong mẫu hoặc bị lặp. Vui lòng xóa cột đó hoặc tải lại mẫu."
                            .formatted(letters(place)));
        });
    }

    private static void requireAll(Map<Integer, Column> columns) {
        String missing = Arrays.stream(Column.values())
                .filter(column -> !columns.containsValue(column))
                .map(column -> "“" + column.title() + "”")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnreadableWorkbookException(
                    "Dòng đầu của trang tính phải là dòng tiêu đề như trong mẫu; thiếu cột " + missing + ".");
        }
    }

    SheetRow row(int number, Map<Integer, RawCell> cells) {
        List<String> texts = new ArrayList<>(Collections.nCopies(Column.values().length, ""));
        List<String> problems = new ArrayList<>();
        cells.forEach((place, cell) -> {
            Optional<Column> column = Optional.ofNullable(columns.get(place));
            column.ifPresent(known -> texts.set(known.ordinal(), cut(cell.text(), known)));
            column.flatMap(known -> problem(cell, known)).ifPresent(problems::add);
            if (column.isEmpty() && !remarks.contains(place)) {
                problems.add("Ô %s%d nằm ngoài các cột của mẫu.".formatted(letters(place), number));
            }
        });
        return new SheetRow(number, texts, problems.stream().findFirst());
    }

    private static Optional<String> problem(RawCell cell, Column column) {
        if (cell.text().length() > column.longest()) {
            return Optional.of("“%s” dài %d ký tự, quá giới hạn %d ký tự."
                    .formatted(column.title(), cell.text().length(), column.longest()));
        }
        return cell.problem().map(problem -> "“%s”: %s.".formatted(column.title(), problem));
    }

    private static String cut(String text, Column column) {
        int end = Math.min(text.length(), column.longest());
        boolean halved = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halved ? end - 1 : end);
    }

    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letters(place / 26 - 1) + last;
    }
}
