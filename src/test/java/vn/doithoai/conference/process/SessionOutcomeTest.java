package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.MANAGER;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.IntakeCount;
import vn.doithoai.conference.RoundState;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** What a session can bring: another chair, matters to conclude, petitions, a report that is late. */
@ProcessTest
class SessionOutcomeTest {

    private static final String MATTERS = "Công khai lịch tiếp công dân | Ban Tiếp công dân | 10/10/2025\n"
            + "Rà soát thủ tục đất đai | Sở Nông nghiệp và Môi trường | 30/10/2025";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void aDeputyStandsInForTheAbsentHeadAndSignsTheMinutes() {
        ProcessInstance round = pathways.gathered();
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "absent"));
        assertThat(round).isWaitingAt("UserTask_NameDeputy").hasNotPassed("UserTask_RecordMinutes");

        assertThat(desk.refusal(() -> desk.complete("UserTask_NameDeputy", HEAD, Fields.of("deputy", "truongphong"))))
                .contains("phải là cấp phó có tài khoản");
        desk.complete("UserTask_NameDeputy", HEAD, Fields.of("deputy", "phochanhvanphong"));
        pathways.minute(Fields.minutes("2025-09-26"));

        Document minutes = records.document(DocumentKind.MINUTES);
        assertThat(round).hasPassed("UserTask_NameDeputy", "CallActivity_IssueMinutes");
        assertThat(records.round().chair()).isEqualTo("phochanhvanphong");
        assertThat(minutes.participants().signer()).contains("phochanhvanphong");
        assertThat(minutes.content().facts().get("minutes").toString())
                .contains("chairPosition=Phó Chánh Văn phòng")
                .contains("secretaryName=Nguyễn Văn B");
    }

    @Test
    void theHeadInPersonNeedsNoDeputy() {
        ProcessInstance round = pathways.held(Fields.minutes("2025-09-26"));

        assertThat(round).hasNotPassed("UserTask_NameDeputy", "CallActivity_IssueConclusion");
        assertThat(records.document(DocumentKind.MINUTES).participants().signer())
                .contains("chanhvanphong");
    }

    @Test
    void openMattersAreConcludedBeforeTheReport() {
        ProcessInstance round = pathways.held(Fields.minutes("2025-09-26").with("conclusions", MATTERS));

        assertThat(round).isWaitingAt("CallActivity_IssueConclusion").hasNotPassed("ServiceTask_DraftReport");
        Task draft = desk.task("UserTask_DraftDocument");
        assertThat(VietnameseTime.local(draft.getDueDate())).isEqualTo("2025-10-08T00:00");
        pathways.issue();
        assertThat(round).isWaitingAt("CallActivity_IssueReport");
        assertThat(records.document(DocumentKind.CONCLUSION_NOTICE)
                        .content()
                        .facts()
                        .get("conclusions"))
                .asString()
                .contains("owner=Ban Tiếp công dân", "due=2025-10-30");
    }

    @Test
    void aLateReportIsUrgedByTheManagerWhileTheWorkGoesOn() {
        ProcessInstance round = pathways.held(Fields.minutes("2025-09-26"));
        stage.moveTo("2025-11-03T08:00");

        assertThat(round).isWaitingAt("CallActivity_IssueReport", "UserTask_UrgeReport");
        assertThat(desk.open()).containsExactly("UserTask_DraftDocument", "UserTask_UrgeReport");
        assertThat(desk.candidates(desk.task("UserTask_UrgeReport"))).contains("manager");
        desk.complete("UserTask_UrgeReport", MANAGER, Fields.none());
        assertThat(round).hasPassed("EndEvent_ReportUrged").isWaitingAt("CallActivity_IssueReport");

        pathways.issue();

        assertThat(round).isEnded().hasPassed("EndEvent_RoundClosed");
    }

    @Test
    void nobodyIsUrgedAnyMoreOnceTheReportIsOut() {
        ProcessInstance round = pathways.held(Fields.minutes("2025-09-26"));
        stage.moveTo("2025-11-03T08:00");
        pathways.issue();

        assertThat(round).isEnded().hasPassed("EndEvent_RoundClosed").hasNotPassed("EndEvent_ReportUrged");
        assertThat(records.round().state()).isEqualTo(RoundState.CLOSED);
        assertThat(desk.open()).isEmpty();
    }

    @Test
    void petitionsAreCountedInTimeAndLateUpToTheReport() {
        ProcessInstance round = pathways.intakeOpen();
        petitionAt("2025-08-25", "08:00");
        stage.moveTo("2025-09-15T23:59");
        petitionAt("2025-09-15", "23:59");
        stage.moveTo("2025-09-16T08:00");
        petitionAt("2025-09-16", "00:00");
        assertThat(records.round().intake()).contains(new IntakeCount(2, 0));
        pathways.invite();
        stage.moveTo("2025-09-26T14:00");
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        pathways.minute(Fields.minutes("2025-09-26").with("questions", "Hỏi một\nHỏi hai\nHỏi ba"));

        assertThat(records.document(DocumentKind.REPORT).content().facts())
                .extractingByKey("consolidation", InstanceOfAssertFactories.MAP)
                .containsEntry("letters", 5)
                .containsEntry("contents", 5)
                .containsEntry("late", 1);
        assertThat(round).isWaitingAt("CallActivity_IssueReport");
    }

    private void petitionAt(String day, String time) {
        desk.start("petition", RECEPTION, Fields.petition(day, time));
    }
}
