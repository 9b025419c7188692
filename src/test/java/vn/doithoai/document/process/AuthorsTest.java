package vn.doithoai.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.DEPUTY;
import static vn.doithoai.pathways.Person.DIVISION_HEAD;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Wording;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** Who ever wrote on a document, handed in or not, has no other part in it. */
@ProcessTest
class AuthorsTest {

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
    void whoDraftedBeforeAReturnStaysAnAuthor() {
        pathways.approved();
        desk.complete("UserTask_DraftDocument", DEPUTY.standingInFor(OFFICER), Fields.none());
        desk.complete("UserTask_CheckContent", DIVISION_HEAD, Fields.returned("Thiếu địa chỉ"));
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
        desk.complete("UserTask_CheckContent", DIVISION_HEAD, PASS);
        desk.complete("UserTask_CheckForm", CLERK, PASS);

        assertRefused("UserTask_SignDocument", DEPUTY, "Bạn đã soạn thảo văn bản này nên không được ký.");
    }

    @Test
    void whoEditedWithoutHandingInIsAnAuthorToo() {
        pathways.approved();
        edit(records.document(DocumentKind.NOTICE), DIVISION_HEAD.user());
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());

        assertRefused(
                "UserTask_CheckContent",
                DIVISION_HEAD,
                "Bạn đã soạn thảo văn bản này nên không được kiểm tra nội dung.");
    }

    @Test
    void whoEditedDoesNotNumber() {
        pathways.approved();
        edit(records.document(DocumentKind.NOTICE), RECEPTION.user());
        pathways.sign();

        assertRefused(
                "UserTask_IssueDocument",
                RECEPTION.standingInFor(CLERK),
                Fields.none(),
                "Bạn đã soạn thảo văn bản này nên không được cấp số và phát hành.");
    }

    private void edit(Document document, String user) {
        DraftContent content = document.content();
        drafting.revise(
                document.id(),
                new Wording("Về việc khác", List.of(), content.recipientLines(), content.signer()),
                user);
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
