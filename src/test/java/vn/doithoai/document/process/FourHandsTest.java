package vn.doithoai.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.DEPUTY;
import static vn.doithoai.pathways.Person.DIVISION_HEAD;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.Drafting;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** Drafter, content checker, signer and clerk are four people, whatever roles somebody holds for a colleague. */
@ProcessTest
class FourHandsTest {

    private static final Fields PASS = Fields.of("decision", "pass");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private Drafting drafting;

    @Test
    void theDrafterDoesNotCheckTheContent() {
        pathways.approved();
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());

        assertRefused(
                "UserTask_CheckContent",
                OFFICER.standingInFor(DIVISION_HEAD),
                "Bạn đã soạn thảo văn bản này nên không được kiểm tra nội dung.");
    }

    @Test
    void theContentCheckerDoesNotCheckTheForm() {
        pathways.approved();
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
        desk.complete("UserTask_CheckContent", DIVISION_HEAD, PASS);

        assertRefused(
                "UserTask_CheckForm",
                DIVISION_HEAD.standingInFor(CLERK),
                "Bạn đã kiểm tra nội dung văn bản này nên không được kiểm tra thể thức.");
    }

    @Test
    void theDrafterDoesNotSign() {
        pathways.approved();
        desk.complete("UserTask_DraftDocument", DEPUTY.standingInFor(OFFICER), Fields.none());
        desk.complete("UserTask_CheckContent", DIVISION_HEAD, PASS);
        desk.complete("UserTask_CheckForm", CLERK, PASS);

        assertRefused("UserTask_SignDocument", DEPUTY, "Bạn đã soạn thảo văn bản này nên không được ký.");
    }

    @Test
    void theSignerDoesNotNumber() {
        pathways.approved();
        pathways.sign();

        assertRefused(
                "UserTask_IssueDocument",
                DEPUTY.standingInFor(CLERK),
                Fields.none(),
                "Bạn đã ký văn bản này nên không được cấp số và phát hành.");
        assertThat(records.document(DocumentKind.NOTICE).issued()).isEmpty();
    }

    @Test
    void whoSentItBackMayDraftItAnew() {
        pathways.approved();
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
        desk.complete("UserTask_CheckContent", DIVISION_HEAD, Fields.returned("Thiếu địa chỉ"));

        desk.complete("UserTask_DraftDocument", DIVISION_HEAD.standingInFor(OFFICER), Fields.none());

        assertThat(records.document(DocumentKind.NOTICE).participants().drafter())
                .contains("truongphong");
    }

    @Test
    void nobodyButThePlannedSignerSigns() {
        pathways.approved();
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
        desk.complete("UserTask_CheckContent", DIVISION_HEAD, PASS);
        desk.complete("UserTask_CheckForm", CLERK, PASS);
        desk.handTo("UserTask_SignDocument", DEPUTY, HEAD);

        assertRefused("UserTask_SignDocument", HEAD, "Văn bản này được trình người khác ký.");
    }

    private void assertRefused(String task, Person person, String told) {
        assertRefused(task, person, PASS, told);
    }

    private void assertRefused(String task, Person person, Fields fields, String told) {
        DocumentState before = records.document(DocumentKind.NOTICE).state();

        assertThat(desk.refusal(() -> desk.complete(task, person, fields))).startsWith(told);

        assertThat(desk.open()).containsExactly(task);
        assertThat(records.document(DocumentKind.NOTICE).state()).isEqualTo(before);
    }
}
