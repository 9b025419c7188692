package vn.doithoai.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.CLERK;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.IssuedNumber;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Number and date come into being when the records clerk issues: never earlier, without gaps, never twice. */
@ProcessTest
class NumberingTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private Renditions renditions;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aDraftShowsBlanksUpToTheClerk() {
        pathways.approved();
        pathways.sign();

        Document notice = records.document(DocumentKind.NOTICE);
        String page = page(notice);
        assertThat(notice.state()).isEqualTo(DocumentState.NUMBERING);
        assertThat(notice.issued()).isEmpty();
        assertThat(page).containsPattern("Số:\\s+/TB-VPUB").containsPattern("ngày\\s+tháng 8 năm 2025");
        assertThat(records.rows("gap_free_series").toString()).doesNotContain("TB-2025");
    }

    @Test
    void issueGivesNumberAndDateOfTheDay() {
        pathways.approved();
        stage.moveTo("2025-08-20T09:00");
        pathways.issue();

        Document notice = records.document(DocumentKind.NOTICE);
        assertThat(notice.issued()).contains(new IssuedNumber(1, "TB-VPUB", LocalDate.of(2025, 8, 20)));
        assertThat(page(notice)).contains("Số: 01/TB-VPUB").contains("Sơn La, ngày 20 tháng 8 năm 2025");
    }

    @Test
    void eachKindHasItsOwnSeries() {
        pathways.closed();

        assertThat(records.document(DocumentKind.NOTICE).issued().orElseThrow().reference())
                .isEqualTo("340/TB-VPUB");
        assertThat(records.document(DocumentKind.INVITATION)
                        .issued()
                        .orElseThrow()
                        .reference())
                .isEqualTo("01/GM-VPUB");
        assertThat(records.document(DocumentKind.REPORT).issued().orElseThrow().reference())
                .isEqualTo("01/BC-VPUB");
    }

    @Test
    void anIssueThatRollsBackGivesItsNumberBack() {
        pathways.approved();
        pathways.sign();

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            desk.submit("UserTask_IssueDocument", CLERK, Fields.none());
            assertThat(records.document(DocumentKind.NOTICE).issued()).isPresent();
            transaction.setRollbackOnly();
        });

        assertThat(records.document(DocumentKind.NOTICE).issued()).isEmpty();
        assertThat(desk.open()).containsExactly("UserTask_IssueDocument");
        desk.complete("UserTask_IssueDocument", CLERK, Fields.none());
        assertThat(records.document(DocumentKind.NOTICE).issued().orElseThrow().number())
                .isEqualTo(1);
    }

    private String page(Document document) {
        return PdfText.text(renditions.current(document.id()).pdf());
    }
}
