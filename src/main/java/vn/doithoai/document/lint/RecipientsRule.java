package vn.doithoai.document.lint;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.RecipientLines;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/** The filing line at the end of "Nơi nhận", and "Kính gửi" on a report that goes up. */
@Component
class RecipientsRule implements LintRule {

    private static final String DASH = "- ";
    private static final String TO_REPORT = "(b/c)";

    @Override
    public List<Finding> check(Printed printed) {
        List<PrintedLine> lines = printed.lines(PrintedRole.RECIPIENT);
        List<Finding> findings = new ArrayList<>();
        PrintedLine last = lines.isEmpty() ? new PrintedLine(PrintedRole.RECIPIENT, "") : lines.get(lines.size() - 1);
        RecipientLines.fault(lines.stream().map(RecipientsRule::undashed).toList())
                .ifPresent(
                        fault -> findings.add(Finding.error("filing-line", fault, Place.of(last), Source.RECIPIENTS)));
        boolean unaddressed = printed.content().kind() == DocumentKind.REPORT
                && printed.lines(PrintedRole.ADDRESSEE).isEmpty();
        lines.stream()
                .filter(line -> unaddressed && line.text().contains(TO_REPORT))
                .forEach(line -> findings.add(unaddressed(line)));
        return findings;
    }

    private static String undashed(PrintedLine line) {
        return line.text().startsWith(DASH) ? line.text().substring(DASH.length()) : line.text();
    }

    private static Finding unaddressed(PrintedLine line) {
        return Finding.warning(
                "addressee",
                "Báo cáo gửi cấp trên cần có “Kính gửi” ở đầu; ở đây cấp trên chỉ được ghi ở “Nơi nhận”.",
                Place.of(line),
                Source.RECIPIENTS);
    }
}
