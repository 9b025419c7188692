package vn.doithoai.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.DEPUTY;
import static vn.doithoai.pathways.Person.DIVISION_HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** Each check can send a document back with remarks, and its way begins anew. */
@ProcessTest
class ReturnedDocumentTest {

    private static final Fields PASS = Fields.of("decision", "pass");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private Review review;

    @ParameterizedTest
    @CsvSource({
        "UserTask_CheckContent, CONTENT_CHECK, UserTask_CheckForm",
        "UserTask_CheckForm, FORM_CHECK, UserTask_SignDocument",
        "UserTask_SignDocument, SIGN, UserTask_IssueDocument",
        "UserTask_IssueDocument, ISSUE, ServiceTask_RenderDocument"
    })
    void eachCheckReturnsItWithRemarksAndTheWayBeginsAnew(String check, Step step, String behind) {
        ProcessInstance document = desk.called(pathways.approved());
        passUpTo(check);
        Person checker = checker(check);

        desk.complete(check, checker, Fields.returned("Ghi rõ số điện thoại tiếp nhận"));

        assertThat(document).isWaitingAt("UserTask_DraftDocument").hasNotPassed(behind);
        Document notice = records.document(DocumentKind.NOTICE);
        assertThat(notice.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(notice.participants().drafter()).isEmpty();
        assertThat(notice.participants().signer()).isEmpty();
        assertThat(notice.issued()).isEmpty();
        assertThat(review.remarks(notice.id())).singleElement().satisfies(remark -> {
            assertThat(remark.step()).isEqualTo(step);
            assertThat(remark.author()).isEqualTo(checker.user());
            assertThat(remark.text()).isEqualTo("Ghi rõ số điện thoại tiếp nhận");
        });
        pathways.issue();
        assertThat(document).isEnded();
    }

    @ParameterizedTest
    @CsvSource({"UserTask_CheckContent", "UserTask_CheckForm", "UserTask_SignDocument", "UserTask_IssueDocument"})
    void aReturnWithoutRemarksOrAWrongChoiceIsRefused(String check) {
        pathways.approved();
        passUpTo(check);
        DocumentState before = records.document(DocumentKind.NOTICE).state();

        assertThat(desk.refusal(() -> desk.complete(check, checker(check), Fields.of("decision", "return"))))
                .contains("ghi rõ ý kiến");
        assertThat(desk.refusal(() -> desk.complete(check, checker(check), Fields.of("decision", "burn"))))
                .contains("Lựa chọn không hợp lệ");
        if (!check.equals("UserTask_IssueDocument")) {
            assertThat(desk.refusal(() -> desk.complete(check, checker(check), Fields.none())))
                    .contains("Vui lòng nhập “Kết quả”");
        }
        assertThat(desk.refusal(() -> desk.complete(check, checker(check), Fields.returned("x".repeat(2001)))))
                .contains("quá giới hạn 2000 ký tự");

        assertThat(desk.open()).containsExactly(check);
        assertThat(records.document(DocumentKind.NOTICE).state()).isEqualTo(before);
        assertThat(records.rows("document_remark")).isEmpty();
    }

    private void passUpTo(String check) {
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
        if (!check.equals("UserTask_CheckContent")) {
            desk.complete("UserTask_CheckContent", DIVISION_HEAD, PASS);
        }
        if (check.equals("UserTask_SignDocument") || check.equals("UserTask_IssueDocument")) {
            desk.complete("UserTask_CheckForm", CLERK, PASS);
        }
        if (check.equals("UserTask_IssueDocument")) {
            desk.complete("UserTask_SignDocument", DEPUTY, PASS);
        }
    }

    private static Person checker(String check) {
        return switch (check) {
            case "UserTask_CheckContent" -> DIVISION_HEAD;
            case "UserTask_CheckForm", "UserTask_IssueDocument" -> CLERK;
            default -> DEPUTY;
        };
    }
}
