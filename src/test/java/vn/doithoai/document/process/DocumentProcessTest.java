package vn.doithoai.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.DIVISION_HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** A document's way through the hands of the office; each check can send it back, and the way begins anew. */
@ProcessTest
class DocumentProcessTest {

    private static final Fields PASS = Fields.of("decision", "pass");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void goesStraightFromDraftToFile() {
        ProcessInstance document = desk.called(pathways.approved());
        stage.moveTo("2025-08-20T09:00");
        pathways.issue();

        assertThat(document)
                .isEnded()
                .hasPassedInOrder(
                        "UserTask_DraftDocument",
                        "UserTask_CheckContent",
                        "UserTask_CheckForm",
                        "UserTask_SignDocument",
                        "UserTask_IssueDocument",
                        "ServiceTask_RenderDocument",
                        "ServiceTask_DispatchDocument",
                        "ServiceTask_FileDocument",
                        "EndEvent_DocumentFiled");
        assertThat(records.document(DocumentKind.NOTICE).participants())
                .extracting(
                        p -> p.drafter().get(),
                        p -> p.contentChecker().get(),
                        p -> p.formChecker().get(),
                        p -> p.signer().get(),
                        p -> p.issuer().get())
                .containsExactly("chuyenvien", "truongphong", "vanthu", "phochanhvanphong", "vanthu");
        assertThat(records.rows("document_remark")).isEmpty();
    }

    @Test
    void tasksSayWhichDocumentTheyAreAboutAndWhenItIsDue() {
        pathways.approved();

        Task draft = desk.task("UserTask_DraftDocument");
        assertThat(draft.getName()).isEqualTo("Soạn thảo văn bản – Thông báo");
        assertThat(draft.getDescription()).startsWith("DT-2025-02/VB-01: Thông báo");
        assertThat(VietnameseTime.local(draft.getDueDate())).isEqualTo("2025-08-21T00:00");
        assertThat(desk.candidates(draft)).contains("case-officer");
    }

    @Test
    void thePlannedSignerIsAskedToSignAndTheDivisionHeadMayTakeItBack() {
        pathways.approved();
        passUpTo("UserTask_SignDocument");

        assertThat(desk.candidates(desk.task("UserTask_SignDocument")))
                .containsOnly("phochanhvanphong", "division-head");
        assertThat(desk.refusal(() -> desk.complete("UserTask_SignDocument", DIVISION_HEAD, PASS)))
                .contains("không được ký");
        desk.complete("UserTask_SignDocument", DIVISION_HEAD, Fields.returned("Người ký đi vắng, chọn lại"));

        assertThat(desk.open()).containsExactly("UserTask_DraftDocument");
    }

    private void passUpTo(String check) {
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
        if (!check.equals("UserTask_CheckContent")) {
            desk.complete("UserTask_CheckContent", DIVISION_HEAD, PASS);
        }
        if (check.equals("UserTask_SignDocument")) {
            desk.complete("UserTask_CheckForm", CLERK, PASS);
        }
    }
}
