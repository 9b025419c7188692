package vn.doithoai.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import vn.doithoai.document.layout.MeasuredPage.Free;

/** Paper, margins, font and page numbers: Phụ lục I, mục I. */
final class PageRules {

    private static final double MM = MeasuredPage.MM;

    /** Millimetres; half a table's border lies outside the text. */
    private static final double WIDTH_OF_A_LINE = 0.2;

    private static final Set<String> FONTS = Set.of("Tinos", "Times New Roman");

    private PageRules() {}

    static List<LayoutRule> rules() {
        return List.of(
                new SimpleRule("A4 upright, appendices across", "mục I.1, I.2", PageRules::paper),
                new SimpleRule("margins", "mục I.3", PageRules::margins),
                new SimpleRule("font", "mục I.4", PageRules::font),
                new SimpleRule("black", "mục I.4", PageRules::colour),
                new SimpleRule("page numbers", "mục I.7", PageRules::numbered),
                new SimpleRule("print of page numbers", "mục I.7", PageRules::numberPrint),
                new SimpleRule("no number on a first page", "mục I.7", PageRules::firstPages));
    }

    private static List<String> paper(MeasuredDocument document) {
        return document.pages().stream()
                .filter(page -> !near(page.section() == 0 ? page.width() : page.height(), 210 * MM)
                        || !near(page.section() == 0 ? page.height() : page.width(), 297 * MM))
                .map(page -> "a page is " + page.width() / MM + " x " + page.height() / MM + " mm")
                .toList();
    }

    private static List<String> margins(MeasuredDocument document) {
        List<String> faults = new ArrayList<>();
        for (int section = 0; section < document.sections(); section++) {
            List<MeasuredPage> pages = document.pagesOf(section);
            within(faults, "top", pages, Free::top, 20, 25);
            within(faults, "left", pages, Free::left, 30, 35);
            within(faults, "right", pages, Free::right, 15, 20);
            within(faults, "bottom", pages, Free::bottom, 20, pages.get(0).full() ? 25 : 297);
        }
        return faults;
    }

    private static void within(
            List<String> faults,
            String side,
            List<MeasuredPage> pages,
            ToDoubleFunction<Free> of,
            int least,
            int most) {
        double free = pages.stream()
                        .mapToDouble(page -> of.applyAsDouble(page.free()))
                        .min()
                        .orElseThrow()
                / MM;
        if (free < least - WIDTH_OF_A_LINE || free > most + WIDTH_OF_A_LINE) {
            faults.add(side + " margin is " + free + " mm");
        }
    }

    private static List<String> font(MeasuredDocument document) {
        return faces(document)
                .filter(face -> !FONTS.contains(face.font()))
                .map(Face::toString)
                .distinct()
                .toList();
    }

    private static List<String> colour(MeasuredDocument document) {
        return faces(document)
                .filter(face -> !face.colour().equals("000000"))
                .map(Face::toString)
                .distinct()
                .toList();
    }

    private static Stream<Face> faces(MeasuredDocument document) {
        return Stream.concat(
                document.paragraphs().stream().flatMap(paragraph -> paragraph.faces().stream()),
                document.pages().stream().flatMap(page -> page.number().stream().flatMap(one -> one.faces().stream())));
    }

    private static List<String> numbered(MeasuredDocument document) {
        return document.pages().stream()
                .filter(page -> page.ordinal() > 1)
                .filter(page ->
                        page.number().isEmpty() || !page.number().get().text().equals(Integer.toString(page.ordinal())))
                .map(page -> "page " + page.ordinal() + " of part " + page.section() + " bears "
                        + page.number().map(PageNumber::text).orElse("nothing"))
                .toList();
    }

    private static List<String> numberPrint(MeasuredDocument document) {
        return document.pages().stream()
                .flatMap(page -> page.number().stream()
                        .filter(number -> !near(number.centre(), document.middle(page.section()))
                                || number.baseline() > 20 * MM
                                || !number.faces().stream().allMatch(PageRules::ofNumber)))
                .map(number -> "a page number is printed thus: " + number)
                .toList();
    }

    private static boolean ofNumber(Face face) {
        return face.size() >= 13 && face.size() <= 14 && !face.bold() && !face.italic();
    }

    private static List<String> firstPages(MeasuredDocument document) {
        return document.pages().stream()
                .filter(page -> page.ordinal() == 1 && page.number().isPresent())
                .map(page -> "the first page of part " + page.section() + " shows its number")
                .toList();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= 1;
    }
}
