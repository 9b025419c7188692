package vn.doithoai.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.IssueCheck;

/** Keeps a report from being numbered whose sums disagree: by channel = by kind = by field = … = total. */
@Component
class ReportSums implements IssueCheck {

    @Override
    public List<String> faults(Document document) {
        return document.kind() == DocumentKind.REPORT
                ? Optional.ofNullable(document.content().facts().get("consolidation"))
                        .map(ReportSums::map)
                        .map(ReportSums::faults)
                        .orElse(List.of())
                : List.of();
    }

    private static List<String> faults(Map<?, ?> figures) {
        int contents = number(figures, "contents");
        List<String> faults = new ArrayList<>();
        for (Object entry : list(figures, "groups")) {
            Map<?, ?> group = map(entry);
            int sum = list(group, "lines").stream()
                    .mapToInt(line -> number(map(line), "count"))
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

    private static Map<?, ?> map(Object fact) {
        return (Map<?, ?>) fact;
    }
}
