package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.PlainText;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.pathways.ProcessTest;

/** Mistakes that our layout never makes, planted in the printed lines themselves: the rules do not trust the layout. */
@ProcessTest
class PrintedFormTest {

    @Autowired
    private Linter linter;

    @Autowired
    private PlainText plain;

    @ParameterizedTest
    @CsvSource({
        "NUMBER, Số: 5/TB-VPUB, leading-zero",
        "DATE, 'Sơn La, ngày 5 tháng 9 năm 2026', leading-zero",
        "DATE, 'Sơn La, ngày 05 tháng 09 năm 2026', leading-zero",
        "CLOSING, Trân trọng thông báo., end-mark",
        "CLOSING, Trân trọng thông báo../., end-mark",
        "CLOSING, Trân trọng./. Hết./., end-mark",
        "RECIPIENT, '- Lưu: VT, TCHCQT./.', end-mark",
        "RECIPIENT, '- VT, TCHCQT.', filing-line"
    })
    void isAnError(PrintedRole role, String text, String rule) {
        DocumentContent notice = CleanDocuments.one(SampleContents.notice());
        List<PrintedLine> lines = new ArrayList<>(plain.of(notice));
        int last = lines.lastIndexOf(lines.stream()
                .filter(line -> line.role() == role)
                .reduce((a, b) -> b)
                .orElseThrow());
        lines.set(last, new PrintedLine(role, text));

        assertThat(linter.findings(new Printed(Optional.empty(), notice, lines, CleanDocuments.ON)))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo(rule);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @ParameterizedTest
    @CsvSource({"a b c d f, 1", "a b c d e, 1", "b c, 1", "a b c d đ e g h i k l m, 0", "a b a b, 0", "a c d đ, 1"})
    void pointsGoByTheVietnameseAlphabet(String letters, int expected) {
        DocumentContent notice = CleanDocuments.one(SampleContents.notice());
        List<PrintedLine> lines = new ArrayList<>(plain.of(notice));
        lines.removeIf(line -> line.text().matches("(?s)[a-zđ]\\).*"));
        int at = lines.size() - 8;
        for (String letter : letters.split(" ")) {
            lines.add(at++, new PrintedLine(PrintedRole.PARAGRAPH, letter + ") Việc"));
        }

        assertThat(linter.findings(new Printed(Optional.empty(), notice, lines, CleanDocuments.ON)))
                .filteredOn(finding -> finding.rule().equals("points"))
                .hasSize(expected);
    }
}
