package vn.doithoai.document.lint;

import java.util.List;
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
        return font.firstMissing(printed.text()).isEmpty()
                ? List.of()
                : printed.lines().stream().flatMap(line -> find(line).stream()).toList();
    }

    /** An error in tables, too: what has a number must be printed. */
    private List<Finding> find(PrintedLine line) {
        return font.firstMissing(line.text()).stream()
                .mapToObj(character -> new Finding(
                        "font",
                        Severity.ERROR,
                        "Văn bản có ký tự không in được: “%s” (mã U+%04X). Vui lòng xóa hoặc thay bằng ký tự khác."
                                .formatted(Character.toString(character), character),
                        Place.of(line),
                        Source.FONT.title()))
                .toList();
    }
}
