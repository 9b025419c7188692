package vn.doithoai.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.commitment.process.Course.ROUND;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Reminder and due day fire at the instants that calendar and promise name, and for no other. */
@CommitmentTest
class CommitmentTimersTest {

    private static final String REMINDER = "BoundaryEvent_ReminderDue";
    private static final String DUE = "BoundaryEvent_DueReached";
    private static final String SUBJECT = "Nhắc thực hiện cam kết CK-2025-02-01";

    @Autowired
    private Course course;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Records records;

    @Autowired
    private Desk desk;

    @Autowired
    private Stage stage;

    @Test
    void theOwnerIsRemindedOnTheMorningFiveWorkingDaysBefore() {
        ProcessInstance commitment = course.concluded();

        assertThat(stage.timers(REMINDER)).containsExactly(LocalDateTime.parse("2025-10-23T08:00"));
        stage.moveTo("2025-10-23T07:59:59");
        assertThat(commitment).hasNotPassed(REMINDER);
        stage.moveTo("2025-10-23T08:00");
        assertThat(commitment)
                .hasPassed(REMINDER, "ServiceTask_RemindOwner", "EndEvent_OwnerReminded")
                .isWaitingAt("UserTask_ReportCompletion");
    }

    @Test
    void theManagerIsToldAtMidnightAfterTheDueDay() {
        ProcessInstance commitment = course.concluded();

        assertThat(stage.timers(DUE)).containsExactly(LocalDateTime.parse("2025-10-31T00:00"));
        stage.moveTo("2025-10-30T23:59:59");
        assertThat(commitment).hasNotPassed(DUE);
        stage.moveTo("2025-10-31T00:00");
        assertThat(commitment)
                .hasPassed(DUE, "ServiceTask_RecordOverdue")
                .isWaitingAt("UserTask_ReportCompletion", "UserTask_UrgeCommitment");
    }

    /** Quốc khánh with its weekend, Tết 2026 and a plain week lie before the due day. */
    @ParameterizedTest
    @CsvSource({
        "2025-08-01, 2025-09-08, 2025-08-28T08:00, 2025-09-09T00:00",
        "2025-08-01, 2025-09-03, 2025-08-25T08:00, 2025-09-04T00:00",
        "2026-01-05, 2026-02-25, 2026-02-11T08:00, 2026-02-26T00:00",
        "2025-10-01, 2025-11-02, 2025-10-27T08:00, 2025-11-03T00:00"
    })
    void workingDaysStepOverHolidays(String made, String due, String reminderAt, String dueAt) {
        stage.set(made + "T08:00");
        Commitment commitment = commitments
                .make(List.of(Course.promise(ROUND, "so-noi-vu", due)))
                .get(0);

        assertThat(stage.timers(REMINDER)).containsExactly(LocalDateTime.parse(reminderAt));
        assertThat(stage.timers(DUE)).containsExactly(LocalDateTime.parse(dueAt));
        assertThat(desk.task("UserTask_ReportCompletion").getDueDate()).hasSameTimeAs(dueAt + ":00");
        assertThat(commitment.promise().due()).isEqualTo(due);
    }

    @Test
    void aDayTooNearForAReminderIsRemindedOfAtOnce() {
        ProcessInstance commitment = course.made(Course.promise(ROUND, "so-noi-vu", "2025-10-03"));

        assertThat(commitment).hasPassed("ServiceTask_RemindOwner").hasNotPassed(DUE);
        assertThat(stage.armed()).containsExactly(DUE);
    }

    @Test
    void moreTimeArmsBothAnewAndRemindsAgain() {
        course.concluded();
        stage.moveTo("2025-10-24T08:00");
        course.askDelay("2025-11-28");
        assertThat(stage.armed()).isEmpty();

        course.grant();

        assertThat(stage.timers(REMINDER)).containsExactly(LocalDateTime.parse("2025-11-21T08:00"));
        assertThat(stage.timers(DUE)).containsExactly(LocalDateTime.parse("2025-11-29T00:00"));
        stage.moveTo("2025-11-21T08:00");
        assertThat(records.recipientsOf(SUBJECT)).isEqualTo(2);
    }

    @Test
    void comingBackToTheUnitRemindsNobodyASecondTimeOfTheSameDay() {
        course.concluded();
        stage.moveTo("2025-10-24T08:00");
        course.askDelay("2025-11-28");

        desk.complete(
                "UserTask_DecideDelay",
                Person.HEAD,
                Fields.of("decision", "refuse").with("verdictRemark", "Giữ hạn"));

        assertThat(stage.armed()).containsExactly(DUE);
        assertThat(records.recipientsOf(SUBJECT)).isEqualTo(1);
    }
}
