package vn.doithoai.document.layout;

import java.util.List;
import java.util.stream.Stream;

/** Every rule there is. */
final class LayoutRules {

    static final List<LayoutRule> ALL = Stream.of(
                    PageRules.rules(),
                    Typefaces.rules(),
                    RuleLengths.rules(),
                    PositionRules.rules(),
                    BodyRules.rules(),
                    WordRules.rules(),
                    FormRules.rules())
            .flatMap(List::stream)
            .toList();

    private LayoutRules() {}
}
