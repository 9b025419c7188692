package vn.doithoai.document.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.IssueCheck;

/**
 * Keeps a document back that has an error, or a warning without a reason. Warnings depend on the day: one that came up
 * between hand-in and numbering sends the document back to its drafter, who alone gives reasons.
 */
@Component
class LintCheck implements IssueCheck {

    private static final String AT_HAND_IN =
            "Còn %02d cảnh báo của phần “Kiểm tra tự động” chưa có lý do. Vui lòng sửa văn "
                    + "bản, hoặc ghi lý do cho từng cảnh báo trên trang của văn bản.";
    private static final String AT_NUMBERING =
            "Có %02d cảnh báo của phần “Kiểm tra tự động” phát sinh sau khi trình và chưa "
                    + "có lý do. Vui lòng trả lại để người soạn thảo ghi lý do hoặc sửa văn bản.";

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
        if (!errors.isEmpty()) {
            return errors;
        }
        boolean draft = document.state() == DocumentState.DRAFT;
        if (draft) {
            waivers.keepOnly(document.id(), findings.stream().map(Finding::key).collect(Collectors.toSet()));
        }
        return unexplained(document.id(), findings, draft ? AT_HAND_IN : AT_NUMBERING);
    }

    private List<String> unexplained(String documentId, List<Finding> warnings, String message) {
        Set<String> explained = waivers.of(documentId).keySet();
        long open = warnings.stream()
                .filter(finding -> !explained.contains(finding.key()))
                .count();
        return open == 0 ? List.of() : List.of(message.formatted(open));
    }
}
