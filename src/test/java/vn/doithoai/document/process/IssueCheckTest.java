package vn.doithoai.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.IssueCheck;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** A document with a fault does not get a number, and the number that it would have got stays free. */
@ProcessTest
class IssueCheckTest {

    private static final String BEAN = "faultyFigures";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private DefaultListableBeanFactory beans;

    private void addCheck() {
        IssueCheck check = document -> document.kind() == DocumentKind.NOTICE
                ? List.of("Theo hình thức: 12, theo loại: 11.", "Theo tình trạng: 10.")
                : List.of();
        beans.registerSingleton(BEAN, check);
    }

    @AfterEach
    void removeCheck() {
        beans.destroySingleton(BEAN);
    }

    @Test
    void aFaultIsNamedToTheDrafterWhoCanStillCorrectIt() {
        pathways.approved();
        addCheck();

        assertThat(desk.refusal(() -> desk.complete("UserTask_DraftDocument", OFFICER, Fields.none())))
                .contains("Theo hình thức: 12, theo loại: 11. Theo tình trạng: 10.");
        assertThat(records.document(DocumentKind.NOTICE).state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void aFaultKeepsTheNumberBackAndIsNamed() {
        pathways.approved();
        pathways.sign();
        addCheck();

        assertThat(desk.refusal(() -> desk.complete("UserTask_IssueDocument", CLERK, Fields.none())))
                .isEqualTo(
                        "Chưa thể trình hoặc phát hành văn bản. Theo hình thức: 12, theo loại: 11. Theo tình trạng: 10.");

        assertThat(records.document(DocumentKind.NOTICE).state()).isEqualTo(DocumentState.NUMBERING);
        assertThat(records.document(DocumentKind.NOTICE).issued()).isEmpty();
        assertThat(records.rows("gap_free_series").toString()).doesNotContain("TB-2025");

        removeCheck();
        desk.complete("UserTask_IssueDocument", CLERK, Fields.none());
        assertThat(records.document(DocumentKind.NOTICE).issued().orElseThrow().number())
                .isEqualTo(1);
    }
}
