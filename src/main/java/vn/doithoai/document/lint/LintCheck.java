package vn.doithoai.document.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.IssueCheck;

/**
 * Keeps a document back that has an error, and a draft whose warnings have no reason. After the hand-in warnings keep
 * nothing back: they depend on the day, and from numbering nothing leads back to the drafter.
 */
@Component
class LintCheck implements IssueCheck {

    private final Linter linter;
    private final WaiverTable waivers;

    LintCheck(Linter linter, WaiverTable waivers) {
        this.linter = linter;
        this.waivers = waivers;
    }

    /** At the hand-in, reasons for what is no longer found are forgotten. */
    @Override
    public List<String> faults(Document document) {
        List<Finding> findings = linter.findings(document);
        List<String> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .distinct()
                .toList();
        if (!errors.isEmpty() || document.state() != DocumentState.DRAFT) {
            return errors;
        }
        waivers.keepOnly(document.id(), findings.stream().map(Finding::key).collect(Collectors.toSet()));
        return unexplained(document.id(), findings);
    }

    private List<String> unexplained(String documentId, List<Finding> warnings) {
        Set<String> explained = waivers.of(documentId).keySet();
        long open = warnings.stream()
                .filter(finding -> !explained.contains(finding.key()))
                .count();
        return open == 0
                ? List.of()
                : List.of(
                        ("Còn %02d cảnh báo của phần “Kiểm tra tự động” chưa có lý do. Vui lòng sửa văn bản, hoặc ghi lý do "
                                        + "cho từng cảnh báo trên trang của văn bản.")
                                .formatted(open));
    }
}
