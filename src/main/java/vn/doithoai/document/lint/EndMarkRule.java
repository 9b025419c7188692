package vn.doithoai.document.lint;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/** The mark {@code ./.}: once, right after the last word of the text, never behind it. */
@Component
class EndMarkRule implements LintRule {

    private static final String RULE = "end-mark";
    private static final String MARK = "./.";

    @Override
    public List<Finding> check(Printed printed) {
        List<Finding> findings = new ArrayList<>();
        List<PrintedLine> body = printed.lines(
                PrintedRole.BASIS, PrintedRole.SECTION, PrintedRole.PARAGRAPH, PrintedRole.CELL, PrintedRole.CLOSING);
        PrintedLine last = body.isEmpty() ? new PrintedLine(PrintedRole.CLOSING, "") : body.get(body.size() - 1);
        if (!last.text().endsWith(MARK) || last.text().endsWith("." + MARK)) {
            findings.add(
                    fault("Cuối nội dung phải có dấu “./.” ngay sau chữ cuối cùng, không có dấu chấm khác.", last));
        }
        for (PrintedLine line : printed.lines()) {
            if (line.text().contains(MARK) && (line != last || line.text().indexOf(MARK) < end(line))) {
                findings.add(fault("Dấu “./.” chỉ đặt một lần, ở cuối nội dung, không đặt ở chỗ khác.", line));
            }
        }
        return findings;
    }

    private static int end(PrintedLine line) {
        return line.text().length() - MARK.length();
    }

    private static Finding fault(String message, PrintedLine line) {
        int length = line.text().length();
        return Finding.error(RULE, message, Place.around(line, Math.max(0, length - 1), length), Source.PATTERNS);
    }
}
