package vn.doithoai.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.MANAGER;
import static vn.doithoai.pathways.Person.OFFICER;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.CommitmentEvent;
import vn.doithoai.commitment.CommitmentEvent.Kind;
import vn.doithoai.commitment.CommitmentState;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Stage;

/** Every way a commitment can go, and what the books say at its end. */
@CommitmentTest
class CommitmentPathsTest {

    @Autowired
    private Course course;

    @Autowired
    private Commitments commitments;

    @Autowired
    private CitizenLetters letters;

    @Autowired
    private Desk desk;

    @Autowired
    private Stage stage;

    @BeforeEach
    void begin() {
        letters.begin(0);
    }

    @Test
    void aPromiseBecomesATaskOfTheUnit() {
        ProcessInstance commitment = course.concluded();

        assertThat(commitment).hasBusinessKey("CK-2025-02-01").isWaitingAt("UserTask_ReportCompletion");
        assertThat(desk.candidates(desk.task("UserTask_ReportCompletion"))).containsExactly("specialist-unit");
        assertThat(desk.variableNames())
                .containsExactlyInAnyOrder(
                        "citizenConcerned", "commitmentDueAt", "commitmentId", "commitmentReminderAt");
        assertThat(course.commitment().state()).isEqualTo(CommitmentState.OPEN);
        assertThat(course.commitment().promise()).isEqualTo(Course.promise("DT-2025-02", "so-noi-vu", "2025-10-30"));
    }

    @Test
    void aConfirmedReportEndsIt() {
        ProcessInstance commitment = course.concluded();
        stage.moveTo("2025-10-20T09:00");
        course.report("2025-10-17");
        assertThat(course.commitment().state()).isEqualTo(CommitmentState.REPORTED);
        assertThat(desk.open()).containsExactly("UserTask_ConfirmCompletion");
        assertThat(stage.armed()).isEmpty();

        course.confirm();

        assertThat(commitment)
                .isEnded()
                .hasPassed("ServiceTask_CloseCommitment", "EndEvent_CommitmentDone")
                .hasNotPassed("UserTask_DecideDelay", "ServiceTask_RemindOwner", "ServiceTask_TellCitizen");
        assertThat(course.commitment()).satisfies(done -> {
            assertThat(done.state()).isEqualTo(CommitmentState.DONE);
            assertThat(done.result()).contains("Đã niêm yết lịch");
            assertThat(done.doneOn()).contains(LocalDate.parse("2025-10-17"));
            assertThat(done.closedAt()).contains(LocalDateTime.parse("2025-10-20T09:00"));
        });
        assertThat(letters.sent()).isEmpty();
    }

    @Test
    void theCitizenBehindAPetitionIsTold() {
        ProcessInstance commitment = course.answered();
        course.report("2025-10-01");

        course.confirm();

        assertThat(commitment).isEnded().hasPassed("ServiceTask_TellCitizen");
        assertThat(letters.sent()).containsExactly("KN-2025-02-0001, CK-2025-02-01: Đã niêm yết lịch");
        assertThat(kinds()).containsExactly(Kind.MADE, Kind.REPORTED, Kind.CONFIRMED, Kind.CITIZEN_TOLD);
    }

    @Test
    void aReportThatIsNotEnoughGoesBackToTheUnit() {
        ProcessInstance commitment = course.concluded();
        course.report("2025-10-01");

        desk.complete(
                "UserTask_ConfirmCompletion",
                OFFICER,
                Fields.of("decision", "return").with("verdictRemark", "Thiếu số văn bản"));

        assertThat(commitment).isWaitingAt("UserTask_ReportCompletion").hasNotPassed("ServiceTask_CloseCommitment");
        assertThat(course.commitment().returned()).isEqualTo(1);
        assertThat(course.commitment().state()).isEqualTo(CommitmentState.OPEN);
        assertThat(last().remark()).contains("Thiếu số văn bản");
        assertThat(last().by()).contains("chuyenvien");
    }

    @Test
    void moreTimeGrantedByTheHeadIsTheNewDueDay() {
        ProcessInstance commitment = course.concluded();
        course.askDelay("2025-11-28");
        assertThat(commitment).isWaitingAt("UserTask_DecideDelay");
        assertThat(course.commitment().promise().due()).isEqualTo("2025-10-30");

        course.grant();

        assertThat(commitment).isWaitingAt("UserTask_ReportCompletion").hasPassed("ServiceTask_ExtendCommitment");
        assertThat(course.commitment().promise().due()).isEqualTo("2025-11-28");
        assertThat(desk.task("UserTask_ReportCompletion").getDueDate()).hasSameTimeAs("2025-11-29T00:00:00");
        assertThat(last().kind()).isEqualTo(Kind.DELAY_GRANTED);
    }

    @Test
    void moreTimeRefusedLeavesTheDayAsItWas() {
        ProcessInstance commitment = course.concluded();
        course.askDelay("2025-11-28");

        desk.complete(
                "UserTask_DecideDelay", HEAD, Fields.of("decision", "refuse").with("verdictRemark", "Không có lý do"));

        assertThat(commitment).isWaitingAt("UserTask_ReportCompletion").hasNotPassed("ServiceTask_ExtendCommitment");
        assertThat(course.commitment().promise().due()).isEqualTo("2025-10-30");
        assertThat(last().day()).contains(LocalDate.parse("2025-11-28"));
    }

    @Test
    void theManagerUrgesOnceAndTheUnitGoesOn() {
        ProcessInstance commitment = course.concluded();
        stage.moveTo("2025-11-03T08:00");
        desk.complete("UserTask_UrgeCommitment", MANAGER, Fields.none());
        course.report("2025-11-03");

        desk.complete(
                "UserTask_ConfirmCompletion",
                OFFICER,
                Fields.of("decision", "return").with("verdictRemark", "Chưa đủ"));

        assertThat(commitment).isWaitingAt("UserTask_ReportCompletion").hasPassed("EndEvent_ManagerTold");
        assertThat(desk.open()).containsExactly("UserTask_ReportCompletion");
        assertThat(kinds())
                .containsExactly(Kind.MADE, Kind.REMINDED, Kind.OVERDUE, Kind.URGED, Kind.REPORTED, Kind.RETURNED);
    }

    @Test
    void urgingVanishesWhenTheCommitmentIsDoneEvenIfTheCitizenCannotBeToldYet() {
        ProcessInstance commitment = course.answered();
        stage.moveTo("2025-11-03T08:00");
        assertThat(desk.open()).containsExactly("UserTask_ReportCompletion", "UserTask_UrgeCommitment");
        course.report("2025-11-03");

        desk.submit("UserTask_ConfirmCompletion", OFFICER, Course.CONFIRM);

        assertThat(desk.open()).isEmpty();
        assertThat(commitment)
                .isNotEnded()
                .hasPassed("BoundaryEvent_UrgingOver")
                .hasNotPassed("EndEvent_CommitmentUrged");
        stage.settle();
        assertThat(commitment).isEnded();
    }

    @Test
    void urgingVanishesWithMoreTimeAndComesBackWithTheNewDay() {
        course.concluded();
        stage.moveTo("2025-11-03T08:00");
        course.askDelay("2025-11-28");

        course.grant();

        assertThat(desk.open()).containsExactly("UserTask_ReportCompletion");
        stage.moveTo("2025-11-29T00:00");
        assertThat(desk.open()).containsExactly("UserTask_ReportCompletion", "UserTask_UrgeCommitment");
    }

    private List<Kind> kinds() {
        return commitments.history(course.commitment().id()).stream()
                .map(CommitmentEvent::kind)
                .toList();
    }

    private CommitmentEvent last() {
        return commitments.history(course.commitment().id()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
