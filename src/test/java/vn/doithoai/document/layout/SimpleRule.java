package vn.doithoai.document.layout;

import java.util.List;
import java.util.function.Function;

/** A rule that is one function. */
record SimpleRule(String name, String decree, Function<MeasuredDocument, List<String>> judge) implements LayoutRule {

    @Override
    public List<String> faults(MeasuredDocument document) {
        return judge.apply(document);
    }
}
