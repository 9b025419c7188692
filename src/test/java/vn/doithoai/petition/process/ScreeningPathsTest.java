package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.petition.process.PetitionPaths.ELIGIBLE;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** What happens to a petition before anybody says what it is. */
@ProcessTest
class ScreeningPathsTest {

    private static final String FIRST = "KN-2025-02-0001";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    private PetitionPaths paths;

    @BeforeEach
    void paths() {
        paths = new PetitionPaths(pathways, stage, desk);
    }

    private void check(Fields found) {
        desk.complete("UserTask_CheckEligibility", RECEPTION, found);
    }

    @Test
    void somethingMissingIsAskedForAndComes() {
        ProcessInstance petition = paths.received();
        check(Fields.of("eligibilityFound", "INCOMPLETE").with("missing", "Bản chụp quyết định"));
        assertThat(petition).isWaitingAt("CallActivity_IssueSupplement");
        assertThat(paths.row(records)).containsEntry("STATE", "AWAITING_SUPPLEMENT");
        pathways.issue();
        assertThat(stage.timers("BoundaryEvent_SupplementOver"))
                .containsExactly(LocalDateTime.parse("2025-09-11T00:00"));
        desk.complete("UserTask_RecordSupplement", RECEPTION, Fields.of("supplement", "Gửi kèm quyết định số 5."));

        assertThat(petition).isWaitingAt("UserTask_CheckEligibility").hasNotPassed("BoundaryEvent_SupplementOver");
        assertThat(paths.row(records)).containsEntry("STATE", "RECEIVED");
        assertThat(paths.row(records).get("CONTENT").toString())
                .contains("rút ngắn", "[Bổ sung ngày 25/8/2025]", "quyết định số 5");
    }

    @Test
    void nothingComesAndItIsFiled() {
        ProcessInstance petition = paths.received();
        check(Fields.of("eligibilityFound", "INCOMPLETE").with("missing", "Chữ ký"));
        pathways.issue();
        stage.moveTo("2025-09-10T23:59:59");
        assertThat(petition).isWaitingAt("UserTask_RecordSupplement");
        stage.moveTo("2025-09-11T00:00");

        assertThat(petition)
                .isEnded()
                .hasPassed("BoundaryEvent_SupplementOver", "ServiceTask_FileUnsupplemented")
                .hasNotPassed("UserTask_ClassifyPetition");
        assertThat(paths.row(records)).containsEntry("OUTCOME", "FILED").containsEntry("DAYS_LATE", 0);
    }

    @Test
    void whatWasAnsweredBeforeIsRefusedInWritingWithinThreeWorkingDays() {
        ProcessInstance petition = paths.received();
        check(Fields.of("eligibilityFound", "REPEATED")
                .with("earlierAnswer", "Công văn số 11/VPUB-TCHCQT")
                .with("reason", "Không có tình tiết mới"));
        assertThat(petition).isWaitingAt("CallActivity_IssueWord");
        assertThat(desk.task("UserTask_DraftDocument").getDueDate()).isEqualTo("2025-08-29T00:00:00");
        pathways.issue();

        assertThat(petition).isEnded().hasNotPassed("UserTask_ClassifyPetition");
        assertThat(records.documentsOf(FIRST)).extracting(Document::kind).containsExactly(DocumentKind.REFUSAL_NOTICE);
        assertThat(paths.row(records)).containsEntry("OUTCOME", "REFUSED").containsEntry("DAYS_LATE", 0);
    }

    @Test
    void anAnonymousOneIsFiled() {
        ProcessInstance petition = paths.received(Fields.petition("2025-08-25", "07:30"));
        check(Fields.of("eligibilityFound", "FILED").with("reason", "Không ghi họ tên, địa chỉ"));

        assertThat(petition).isEnded().hasPassed("EndEvent_NotExamined").hasNotPassed("CallActivity_IssueWord");
        assertThat(paths.row(records)).containsEntry("OUTCOME", "FILED");
    }

    @Test
    void aDuplicateIsMergedIntoTheOther() {
        paths.received();
        ProcessInstance second = paths.another(PetitionPaths.signed("2025-08-25", "07:45"));
        paths.complete(second, "UserTask_CheckEligibility", RECEPTION, merge(FIRST));

        assertThat(second).isEnded().hasPassed("EndEvent_NotExamined");
        assertThat(paths.row(records, "KN-2025-02-0002"))
                .containsEntry("OUTCOME", "MERGED")
                .containsEntry("MERGED_INTO", paths.row(records, FIRST).get("ID"));
        assertThat(paths.row(records, FIRST)).containsEntry("STATE", "RECEIVED");
        ProcessInstance third = paths.another(PetitionPaths.signed("2025-08-25", "07:50"));
        assertThat(desk.refusal(
                        () -> paths.complete(third, "UserTask_CheckEligibility", RECEPTION, merge("KN-2025-02-0002"))))
                .contains("đã gộp vào KN-2025-02-0001");
    }

    private static Fields merge(String into) {
        return Fields.of("eligibilityFound", "MERGED").with("mergeInto", into);
    }

    @Test
    void aLetterWithSeveralContentsIsSplitAndEachGoesItsOwnWay() {
        ProcessInstance petition = paths.received();
        check(ELIGIBLE.with("contents", "Nội dung về hồ sơ\n---\nNội dung về đường\n ---- \nNội dung về y tế"));

        assertThat(petition).isWaitingAt("UserTask_ClassifyPetition");
        assertThat(records.rows("petition"))
                .extracting("CASE_NUMBER")
                .containsExactlyInAnyOrder(FIRST, "KN-2025-02-0002", "KN-2025-02-0003");
        assertThat(records.rows("petition_letter")).hasSize(1);
        assertThat(paths.instance("KN-2025-02-0003"))
                .isWaitingAt("UserTask_ClassifyPetition")
                .hasPassed("StartEvent_PetitionEntered")
                .hasNotPassed("UserTask_CheckEligibility", "ServiceTask_AcknowledgePetition");
        assertThat(paths.row(records, FIRST)).containsEntry("CONTENT", "Nội dung về hồ sơ");
    }
}
