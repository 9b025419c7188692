package vn.doithoai.calendar;

import java.util.List;
import java.util.stream.Collectors;

/** The statutory deadlines as the Markdown table of the README, so that a reader and the software never disagree. */
public final class DeadlineTable {

    private static final String HEAD = """
            | Việc | Thời hạn | Tính từ / tính trước | Căn cứ | Loại căn cứ | Hiệu lực | Mã |
            |---|---|---|---|---|---|---|
            """;

    private final StatutoryTerms terms;

    public DeadlineTable(StatutoryTerms terms) {
        this.terms = terms;
    }

    /** All versions, one line each; ends with a line break. */
    public String markdown() {
        return terms.all().map(DeadlineTable::row).collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static String row(StatutoryTerm term) {
        boolean after = term.direction() == StatutoryTerm.Direction.AFTER;
        List<String> cells = List.of(
                term.name(),
                (after ? "" : "ít nhất ") + term.quantity(),
                (after ? "từ " : "trước ") + term.event(),
                term.source(),
                term.mark().label(),
                validity(term),
                "`" + term.code() + "`");
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String validity(StatutoryTerm term) {
        String from = "từ " + VietnameseDate.numeric(term.validFrom());
        return from
                + term.validTo()
                        .map(last -> " đến " + VietnameseDate.numeric(last))
                        .orElse("");
    }
}
