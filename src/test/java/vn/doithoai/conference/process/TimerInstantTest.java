package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Stage;

/** Each timer of a round is armed for the instant that schedule and law name, and for no other. */
@ProcessTest
class TimerInstantTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Test
    void intakeOpensAtTheFirstMomentOfItsFirstDay() {
        ProcessInstance round = pathways.announced();

        assertArmed("TimerEvent_IntakeOpens", "2025-08-25T00:00");
        stage.moveTo("2025-08-24T23:59:59");
        assertThat(round).hasNotPassed("TimerEvent_IntakeOpens");
        stage.moveTo("2025-08-25T00:00");
        assertThat(round).hasPassed("ServiceTask_OpenIntake");
    }

    @Test
    void intakeClosesAtMidnightAfterItsLastDay() {
        ProcessInstance round = pathways.intakeOpen();

        assertArmed("TimerEvent_IntakeCloses", "2025-09-16T00:00");
        stage.moveTo("2025-09-15T23:59:59");
        assertThat(round).hasNotPassed("TimerEvent_IntakeCloses");
        stage.moveTo("2025-09-16T00:00");
        assertThat(round).hasPassed("ServiceTask_CloseIntake", "ServiceTask_Consolidate");
    }

    @Test
    void guestsAreRemindedOnTheLastWorkingMorningBefore() {
        ProcessInstance round = pathways.invited();

        assertArmed("TimerEvent_ReminderDue", "2025-09-25T08:00");
        stage.moveTo("2025-09-25T07:59:59");
        assertThat(round).hasNotPassed("TimerEvent_ReminderDue");
        stage.moveTo("2025-09-25T08:00");
        assertThat(round).hasPassed("ServiceTask_SendReminder");
    }

    @Test
    void theSessionBeginsAtItsHour() {
        ProcessInstance round = pathways.reminded();

        assertArmed("TimerEvent_SessionStarts", "2025-09-26T14:00");
        stage.moveTo("2025-09-26T13:59:59");
        assertThat(round).hasNotPassed("TimerEvent_SessionStarts");
        stage.moveTo("2025-09-26T14:00");
        assertThat(round).isWaitingAt("UserTask_ConfirmChair");
    }

    @Test
    void theReportIsOverdueWhenTheNextMonthHasEnded() {
        ProcessInstance round = pathways.held(Fields.minutes("2025-09-26"));

        assertArmed("TimerEvent_ReportDue", "2025-11-01T00:00");
        stage.moveTo("2025-10-31T23:59:59");
        assertThat(round).hasNotPassed("TimerEvent_ReportDue");
        stage.moveTo("2025-11-01T00:00");
        assertThat(round).hasPassed("TimerEvent_ReportDue").isWaitingAt("UserTask_UrgeReport");
    }

    @Test
    void theManagerIsToldAlsoWhenTheMinutesAreStuck() {
        ProcessInstance round = pathways.gathered();
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        desk.complete("UserTask_RecordMinutes", OFFICER, Fields.minutes("2025-09-26"));

        stage.moveTo("2025-11-01T00:00");

        assertThat(round)
                .hasNotPassed("CallActivity_IssueMinutes")
                .isWaitingAt("CallActivity_IssueMinutes", "UserTask_UrgeReport");
    }

    /** Quốc khánh and a weekend lie before the session; the last day of the report's month is a Sunday before them. */
    @ParameterizedTest
    @CsvSource({
        "2025-08-04, 2025-08-11, 2025-08-22, 2025-09-03, 2025-08-29T08:00, 2025-11-01T00:00",
        "2025-06-20, 2025-06-25, 2025-07-11, 2025-07-25, 2025-07-24T08:00, 2025-09-04T00:00",
        "2026-01-20, 2026-01-26, 2026-02-06, 2026-02-23, 2026-02-13T08:00, 2026-04-01T00:00"
    })
    void termsStepOverHolidays(
            String notice, String opens, String closes, String session, String reminder, String report) {
        stage.set(notice + "T08:00");
        desk.start("conference", OFFICER, round(notice, opens, closes, session));
        desk.complete("UserTask_DecideRound", HEAD, Fields.of("decision", "approve"));
        pathways.issue();
        assertArmed("TimerEvent_IntakeOpens", opens + "T00:00");
        stage.moveTo(opens + "T00:00");
        assertArmed("TimerEvent_IntakeCloses", LocalDate.parse(closes).plusDays(1) + "T00:00");
        stage.moveTo(LocalDate.parse(closes).plusDays(1) + "T00:00");
        pathways.invite();
        assertArmed("TimerEvent_ReminderDue", reminder);
        stage.moveTo(reminder);
        assertArmed("TimerEvent_SessionStarts", session + "T14:00");
        stage.moveTo(session + "T14:00");
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        pathways.minute(Fields.minutes(session));
        assertArmed("TimerEvent_ReportDue", report);
    }

    private void assertArmed(String node, String instant) {
        assertThat(stage.armed()).containsExactly(node);
        assertThat(stage.timers(node)).containsExactly(LocalDateTime.parse(instant));
    }

    private static Fields round(String notice, String opens, String closes, String session) {
        return Fields.round()
                .with("year", LocalDate.parse(session).getYear())
                .with("noticeOn", notice)
                .with("intakeFrom", opens)
                .with("intakeTo", closes)
                .with("sessionDay", session);
    }
}
