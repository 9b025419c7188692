package vn.doithoai.document.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.render.PrintedRole;

/** The figures of a report: by channel = by kind = by field = by competence = by state = total = lines of the appendix. */
@Component
class SumsRule implements LintRule {

    private static final String FIGURES = "consolidation";

    @Override
    public List<Finding> check(Printed printed) {
        return printed.content().kind() == DocumentKind.REPORT
                        && printed.content().facts().get(FIGURES) instanceof Map<?, ?> figures
                ? faults(figures).stream().map(SumsRule::finding).toList()
                : List.of();
    }

    private static Finding finding(String message) {
        return Finding.error("sums", message, new Place(PrintedRole.FACT, message), Source.CONTENT);
    }

    private static List<String> faults(Map<?, ?> figures) {
        int contents = number(figures, "contents");
        List<String> faults = new ArrayList<>();
        for (Object entry : list(figures, "groups")) {
            Map<?, ?> group = (Map<?, ?>) entry;
            int sum = list(group, "lines").stream()
                    .mapToInt(line -> number((Map<?, ?>) line, "count"))
                    .sum();
            compare("Tổng " + group.get("title").toString().toLowerCase(Locale.ROOT), sum, contents, faults);
        }
        int listed = list(figures, "rows").size() + number(figures, "denunciations");
        compare("Tổng số dòng của phụ lục và đơn tố cáo", listed, contents, faults);
        int judged = number(figures, "inTime") + number(figures, "overdue");
        compare("Tổng số đúng hạn và quá hạn", judged, contents, faults);
        return faults;
    }

    private static void compare(String what, int sum, int contents, List<String> faults) {
        if (sum != contents) {
            faults.add("%s là %d, tổng số kiến nghị là %d.".formatted(what, sum, contents));
        }
    }

    private static int number(Map<?, ?> facts, String key) {
        return ((Number) facts.get(key)).intValue();
    }

    private static List<?> list(Map<?, ?> facts, String key) {
        return (List<?>) facts.get(key);
    }
}
