package vn.doithoai.document.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.render.AsPrinted;
import vn.doithoai.document.render.PrintedLine;

/**
 * What a letter of correction or a notice of recall repeats of the faulty document, word for word: the mistake itself and
 * that document's title. It is no mistake of the letter's own. The reason of a recall is the drafter's, but it tells what
 * was wrong and may have to quote it.
 *
 * @param misprints as the faulty document has them
 * @param titles as the faulty document bears them
 * @param reasons why it is recalled
 */
record Quotations(List<String> misprints, List<String> titles, List<String> reasons) {

    private static final String LEFT_OUT = "…";

    /** What may be wrong with a text that is quoted; whether a text can be printed is another matter. */
    private static final Set<String> QUOTABLE = Set.of("impossible-date", "weekday", "share");

    static Quotations in(DocumentContent content) {
        boolean quotes =
                content.kind() == DocumentKind.CORRECTION_LETTER || content.kind() == DocumentKind.RECALL_NOTICE;
        return quotes
                ? new Quotations(
                        misprints(content.facts()), text(content.facts(), "title"), text(content.facts(), "reason"))
                : new Quotations(List.of(), List.of(), List.of());
    }

    /** The line as its drafter is answerable for it. */
    PrintedLine without(PrintedLine line) {
        String text = line.text();
        for (String misprint : misprints) {
            text = text.replace("đã in “" + misprint + "”", "đã in “" + LEFT_OUT + "”")
                    .replace("Đã in “" + misprint + "”", "Đã in “" + LEFT_OUT + "”");
        }
        for (String title : titles) {
            text = text.replace(title, LEFT_OUT);
        }
        return new PrintedLine(line.role(), text);
    }

    /** Whether this fact is nothing but quoted. */
    boolean contain(String fact) {
        return misprints.contains(AsPrinted.oneLine(fact)) || titles.contains(AsPrinted.bare(fact));
    }

    /** A mistake in a line that tells the reason may be the one that is told of: a doubtful point at most. */
    Finding judged(Finding finding, List<PrintedLine> lines) {
        boolean quotable = !reasons.isEmpty() && QUOTABLE.contains(finding.rule());
        return quotable && lines.stream().anyMatch(line -> finding.place().in(line) && tellsReason(line))
                ? finding.as(Severity.WARNING)
                : finding;
    }

    private boolean tellsReason(PrintedLine line) {
        String text = line.text().toLowerCase(Locale.ROOT);
        return reasons.stream().anyMatch(reason -> text.contains(reason.toLowerCase(Locale.ROOT)));
    }

    private static List<String> misprints(Map<String, Object> facts) {
        return facts.get("lines") instanceof List<?> lines
                ? lines.stream()
                        .map(line -> ((Map<?, ?>) line).get("printed").toString())
                        .map(AsPrinted::oneLine)
                        .filter(text -> !text.isEmpty())
                        .toList()
                : List.of();
    }

    /** Titles and reasons are printed without the mark they end with. */
    private static List<String> text(Map<String, Object> facts, String name) {
        return Optional.ofNullable(facts.get(name)).map(Object::toString).map(AsPrinted::bare).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
