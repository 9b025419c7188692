package vn.doithoai.document.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The lines drawn below elements of the head. */
final class RuleLengths {

    private RuleLengths() {}

    static List<LayoutRule> rules() {
        return List.of(
                rule(Element.MOTTO, "mục II.1", (rule, text) -> Math.abs(rule.length() - text.width()) <= 2),
                rule(Element.ISSUING_BODY, "mục II.2", RuleLengths::partOf),
                rule(Element.SUBJECT, "mục II.5", RuleLengths::partOf));
    }

    private static LayoutRule rule(Element element, String decree, BiPredicate<Stroke, Shape> fits) {
        return new SimpleRule(
                "rule below " + element,
                decree,
                document -> document.each(element)
                        .filter(above -> !drawn(above.rule(), above.shape(), fits))
                        .map(above -> above.brief() + ", " + above.shape().width() + " wide, has " + above.rule())
                        .toList());
    }

    private static boolean drawn(Optional<Stroke> rule, Shape text, BiPredicate<Stroke, Shape> fits) {
        return rule.filter(stroke -> fits.test(stroke, text) && text.centredAt(stroke.centre()))
                .isPresent();
    }

    private static boolean partOf(Stroke rule, Shape text) {
        return rule.length() >= text.width() / 3 && rule.length() <= text.width() / 2;
    }
}
