package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.petition.process.PetitionPaths.ELIGIBLE;
import static vn.doithoai.petition.process.PetitionPaths.OUTSIDE;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;
import static vn.doithoai.petition.process.PetitionPaths.WRITTEN;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Every instant that a petition waits for. */
@ProcessTest
class ClockTest {

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

    @ParameterizedTest
    @CsvSource({
        "2025-08-25T07:30, 2025-09-06T00:00, 2025-09-11T00:00",
        "2025-09-15T23:59:59, 2025-09-25T00:00, 2025-09-30T00:00",
    })
    void warningAndDueAreAtTwentyFourHours(String received, String warnAt, String dueAt) {
        paths.receivedAt(received);

        assertThat(stage.timers("BoundaryEvent_Warn")).containsExactly(LocalDateTime.parse(warnAt));
        assertThat(stage.timers("BoundaryEvent_Due")).containsExactly(LocalDateTime.parse(dueAt));
        assertThat(paths.row(records)).containsEntry("LATE", false);
    }

    @Test
    void theFirstMomentAfterTheLastDayIsLate() {
        paths.receivedAt("2025-09-16T00:00:00");

        assertThat(paths.row(records)).containsEntry("LATE", true);
        assertThat(stage.timers("BoundaryEvent_Due")).containsExactly(LocalDateTime.parse("2025-10-01T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "PETITION, WITHIN, 2025-09-10",
        "SUGGESTION, OUTSIDE, 2025-09-10",
        "RULE_FEEDBACK, OUTSIDE, 2025-09-03",
        "DENUNCIATION, OUTSIDE, 2025-09-03",
        "DENUNCIATION, WITHIN, 2025-09-05",
        "COMPLAINT, WITHIN, 2025-09-24",
        "COMPLAINT, OUTSIDE, 2025-09-10",
        "DISPUTE, OUTSIDE, 2025-09-10"
    })
    void eachKindHasItsTerm(String kind, String competence, String dueOn) {
        paths.classified(kind, OUTSIDE.with("competence", competence));

        assertThat(paths.row(records).get("DUE_ON")).hasToString(dueOn);
        boolean moved = !dueOn.equals("2025-09-10");
        assertThat(stage.timers("TimerEvent_MovedDue")).hasSize(moved ? 1 : 0);
        assertThat(stage.timers("BoundaryEvent_Due")).containsExactly(LocalDateTime.parse("2025-09-11T00:00"));
    }

    @Test
    void theCheckIsDueOnTheNextWorkingDay() {
        paths.received();
        assertThat(desk.task("UserTask_CheckEligibility").getDueDate()).isEqualTo("2025-08-27T00:00:00");
    }

    @Test
    void theUnitAnswersInTimeForTheSessionAndNeverAfterTheTerm() {
        paths.classified(WITHIN);
        assertThat(stage.timers("BoundaryEvent_UnitAnswerDue"))
                .containsExactly(LocalDateTime.parse("2025-09-11T00:00"));
        stage.moveTo("2025-09-15T08:00");
        ProcessInstance second = paths.another(PetitionPaths.signed("2025-09-15", "07:30"));
        paths.complete(second, "UserTask_CheckEligibility", RECEPTION, ELIGIBLE);
        paths.complete(second, "UserTask_ClassifyPetition", RECEPTION, WITHIN);

        assertThat(stage.timers("BoundaryEvent_UnitAnswerDue")).contains(LocalDateTime.parse("2025-09-20T00:00"));
    }

    @Test
    void theUnitIsUrgedWhenItsAnswerIsOverdueAndTheManagerIsToldOfThePetition() {
        ProcessInstance petition = paths.classified(WITHIN);
        stage.moveTo("2025-09-05T23:59:59");
        assertThat(petition).hasNotPassed("BoundaryEvent_Warn");
        stage.moveTo("2025-09-06T00:00");
        assertThat(petition)
                .hasPassed("BoundaryEvent_Warn", "ServiceTask_WarnUnit")
                .hasNotPassed("BoundaryEvent_Due");
        assertThat(records.recipientsOf("Kiến nghị số KN-2025-02-0001 sắp đến hạn"))
                .isEqualTo(1);
        stage.moveTo("2025-09-10T23:59:59");
        assertThat(petition).isWaitingAt("UserTask_DraftAnswer").hasNotPassed("BoundaryEvent_UnitAnswerDue");
        stage.moveTo("2025-09-11T00:00");

        assertThat(petition)
                .hasPassed("BoundaryEvent_UnitAnswerDue", "ServiceTask_UrgeUnit", "ServiceTask_JudgeClock")
                .isWaitingAt("UserTask_DraftAnswer", "UserTask_UrgeHandling");
        assertThat(records.recipientsOf("Đôn đốc trả lời kiến nghị số KN-2025-02-0001"))
                .isEqualTo(1);
        assertThat(desk.candidates(desk.task("UserTask_UrgeHandling"))).containsExactly("manager");
    }

    @Test
    void openUrgingVanishesWhenThePetitionIsClosed() {
        ProcessInstance petition = paths.answered(WRITTEN);
        stage.moveTo("2025-09-12T09:00");
        assertThat(desk.open()).contains("UserTask_UrgeHandling");
        pathways.issue();

        assertThat(petition).isEnded();
        assertThat(desk.open()).isEmpty();
        assertThat(stage.armed()).doesNotContain("BoundaryEvent_Due", "TimerEvent_MovedDue");
        assertThat(paths.row(records)).containsEntry("DAYS_LATE", 2);
    }

    @Test
    void wordOnASaturdayAfterTheTermIsOneDayLate() {
        paths.answered(WRITTEN);
        records.execute("update petition set due_on = date '2025-09-12'");
        stage.moveTo("2025-09-13T09:00");
        pathways.issue();

        assertThat(paths.row(records)).containsEntry("DAYS_LATE", 1);
    }
}
