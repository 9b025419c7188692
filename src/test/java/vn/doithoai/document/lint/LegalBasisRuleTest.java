package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.directory.LegalBases;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** What becomes of a legal basis after it was cited first. */
@ProcessTest
class LegalBasisRuleTest {

    @Autowired
    private Linter linter;

    @Autowired
    private LegalBases bases;

    @Autowired
    private Records records;

    @BeforeEach
    void basisOfAYear() {
        records.execute("insert into directory_legal_basis (code, sort_order, type, number, issued_on, issuer, title,"
                + " valid_from, valid_to, amended_by) values ('mau', 99, 'Quyết định', '77/QĐ-UBND', date '2025-01-20',"
                + " 'UBND tỉnh', 'về tiếp công dân', date '2025-02-01', date '2026-01-31',"
                + " 'Quyết định số 15/QĐ-UBND ngày 10/6/2025')");
    }

    @AfterEach
    void asBefore() {
        records.execute("delete from directory_legal_basis where code = 'mau'");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, chỉ có hiệu lực từ ngày 01/02/2025.",
        "2025-02-01, 'đã được sửa đổi, bổ sung bởi Quyết định số 15/QĐ-UBND ngày 10/6/2025'",
        "2026-01-31, 'đã được sửa đổi, bổ sung bởi Quyết định số 15/QĐ-UBND ngày 10/6/2025'",
        "2026-02-01, đã hết hiệu lực từ ngày 01/02/2026."
    })
    void theDayDecides(LocalDate on, String message) {
        DocumentContent notice = PlantedMistakesTest.notice()
                .bases("Căn cứ Quyết định số 77/QĐ-UBND ngày 20/01/2025 của UBND tỉnh về tiếp công dân");

        assertThat(linter.findings(Optional.empty(), notice, on))
                .filteredOn(finding -> finding.rule().equals("basis-standing"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Quyết định số 77/QĐ-UBND " + message));
    }

    @Test
    void whatTheLineSaysHasChangedItIsNoFault() {
        String sentence = bases.numbered("77/QĐ-UBND").orElseThrow().sentence();

        assertThat(sentence).endsWith("(được sửa đổi, bổ sung bởi Quyết định số 15/QĐ-UBND ngày 10/6/2025)");
        assertThat(findings(PlantedMistakesTest.notice().bases("Căn cứ " + sentence), LocalDate.of(2026, 1, 31)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-01, Thực hiện Quyết định số 77/QĐ-UBND, 1",
        "2026-02-01, Thực hiện Quyết định số 77/QĐ-UBND ngày 20/01/2025 của UBND tỉnh, 1",
        "2026-02-01, Quyết định này thay thế Quyết định số 77/QĐ-UBND, 0",
        "2025-02-01, Quyết định số 77/QĐ-UBND (được sửa đổi bởi Quyết định số 15/QĐ-UBND ngày 10/6/2025), 0",
        "2026-02-01, Thực hiện Quyết định số 78/QĐ-UBND, 0"
    })
    void theOtherParagraphsAreHeldAgainstTheDirectoryToo(LocalDate on, String said, int expected) {
        assertThat(findings(PlantedMistakesTest.notice().saying(said), on)).hasSize(expected);
    }

    private List<Finding> findings(DocumentContent document, LocalDate on) {
        return linter.findings(Optional.empty(), document, on).stream()
                .filter(finding -> finding.rule().startsWith("basis-"))
                .toList();
    }
}
