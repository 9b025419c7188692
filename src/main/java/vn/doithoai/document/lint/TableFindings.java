package vn.doithoai.document.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doithoai.document.render.PrintedRole;

/**
 * One question per rule about a table: an appendix of thousands of rows, with the same doubtful point in many of them,
 * needs one reason and not thousands.
 */
final class TableFindings {

    /** How many places are shown. */
    private static final int SHOWN = 3;

    private TableFindings() {}

    /** In the same order, a group where its first one stood. */
    static List<Finding> joined(Collection<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(finding -> groups.computeIfAbsent(
                        asked(finding) ? finding.rule() : finding.key(), key -> new ArrayList<>())
                .add(finding));
        return groups.values().stream().map(TableFindings::one).toList();
    }

    private static boolean asked(Finding finding) {
        PrintedRole role = finding.place().role();
        return finding.severity() == Severity.WARNING && (role.tabular() || role == PrintedRole.FACT);
    }

    private static Finding one(List<Finding> group) {
        Finding first = group.get(0);
        if (group.size() == 1) {
            return first;
        }
        String message = "Có %02d chỗ trong bảng, phụ lục hoặc dữ liệu hồ sơ cùng cần lưu ý. Chỗ đầu tiên: %s"
                .formatted(group.size(), first.message());
        String shown = group.stream()
                .limit(SHOWN)
                .map(finding -> finding.place().excerpt())
                .collect(Collectors.joining("”, “"));
        String all =
                group.stream().map(finding -> finding.place().whole()).sorted().collect(Collectors.joining("\n"));
        Place places = new Place(first.place().role(), shown, all);
        return new Finding(first.rule(), Severity.WARNING, message, places, first.basis());
    }
}
