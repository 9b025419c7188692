package vn.doithoai.document.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/**
 * Slips of the keyboard: doubled spaces, decomposed accents, marks that the layout sets itself. The layout puts them
 * right on paper, but the register and other programs get the text as it was typed.
 */
@Component
class TypedTextRule implements LintRule {

    private static final TextFault SPACES = TextFault.warning(
            "double-space", Source.HOUSE, "(?<=\\S)[ \\u00A0]{2,}(?=\\S)", match -> "Thừa dấu cách giữa hai từ.");

    private static final TextFault END_MARK = TextFault.warning(
            "end-mark-typed",
            Source.PATTERNS,
            "\\./\\.",
            match -> "Dấu “./.” do phần mềm tự đặt một lần ở cuối nội dung; không gõ vào văn bản.");

    private static final TextFault PUNCTUATION = TextFault.warning(
            "recipient-punctuation",
            Source.RECIPIENTS,
            "^\\s*[-–+•]|[;.,:]\\s*$",
            match -> "Gạch đầu dòng và dấu cuối dòng của nơi nhận do phần mềm tự đặt; không gõ vào.");

    @Override
    public List<Finding> check(Printed printed) {
        List<Finding> findings = new ArrayList<>();
        for (PrintedLine line : printed.typed()) {
            END_MARK.in(line).forEach(findings::add);
            if (line.role() != PrintedRole.FACT) {
                SPACES.in(line).forEach(findings::add);
            }
            if (line.role() == PrintedRole.RECIPIENT) {
                PUNCTUATION.in(line).forEach(findings::add);
            }
            if (!Normalizer.isNormalized(line.text(), Normalizer.Form.NFC)) {
                findings.add(decomposed(line));
            }
        }
        return findings;
    }

    private static Finding decomposed(PrintedLine line) {
        return Finding.warning(
                "unicode-nfc",
                "Văn bản có dấu thanh gõ rời (Unicode tổ hợp); hãy gõ lại bằng Unicode dựng sẵn.",
                Place.of(new PrintedLine(line.role(), Normalizer.normalize(line.text(), Normalizer.Form.NFC))),
                Source.FONT);
    }
}
