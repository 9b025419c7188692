package vn.doithoai.document.layout;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How the text runs: Phụ lục I, mục II.6. */
final class BodyRules {

    private static final String DECREE = "mục II.6";
    private static final double CENTIMETRE = 10 * MeasuredPage.MM;
    private static final double HALF_INCH = 36;

    private BodyRules() {}

    static List<LayoutRule> rules() {
        return List.of(
                rule("both edges straight", shape -> shape.justified().orElse(true)),
                rule("first lines 1 or 1.27 cm in", BodyRules::indented),
                rule("6 points between paragraphs", shape -> shape.before().orElse(6) >= 5.9),
                rule(
                        "lines single to one and a half",
                        shape -> spaced(shape.spacing().orElse(1))));
    }

    private static LayoutRule rule(String name, Predicate<Shape> kept) {
        return new SimpleRule(
                name,
                DECREE,
                document -> text(document)
                        .filter(paragraph -> !kept.test(paragraph.shape()))
                        .map(paragraph -> paragraph.brief() + " is " + paragraph.shape())
                        .toList());
    }

    private static Stream<MeasuredParagraph> text(MeasuredDocument document) {
        return Stream.of(Element.LEGAL_BASIS, Element.HEADING, Element.BODY).flatMap(document::each);
    }

    private static boolean indented(Shape shape) {
        return Math.abs(shape.indent() - CENTIMETRE) <= 1 || Math.abs(shape.indent() - HALF_INCH) <= 1;
    }

    private static boolean spaced(double multiple) {
        return multiple >= 0.99 && multiple <= 1.51;
    }
}
