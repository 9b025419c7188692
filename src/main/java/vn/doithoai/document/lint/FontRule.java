package vn.doithoai.document.lint;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.document.render.PrintedLine;

/** Characters that the document font cannot print. */
@Component
class FontRule implements LintRule {

    private final FontCoverage font;

    FontRule(FontCoverage font) {
        this.font = font;
    }

    @Override
    public List<Finding> check(Printed printed) {
        return font.fault(printed.text()).isEmpty()
                ? List.of()
                : printed.lines().stream().flatMap(this::find).toList();
    }

    /** An error in tables, too: what has a number must be printed. */
    private Stream<Finding> find(PrintedLine line) {
        return font
                .fault(line.text())
                .map(fault -> new Finding("font", Severity.ERROR, fault, Place.of(line), Source.FONT.title()))
                .stream();
    }
}
