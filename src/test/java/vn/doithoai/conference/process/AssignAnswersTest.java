package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.RECEPTION;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** After consolidation the head hands out the answers, when there is anything to answer. */
@ProcessTest
class AssignAnswersTest {

    private static final String ASSIGN = "UserTask_AssignAnswers";
    private static final String PROGRAMME = "UserTask_PrepareProgramme";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void theHeadHandsOutBeforeTheProgramme() {
        ProcessInstance round = onePetition();

        assertThat(round).isWaitingAt(ASSIGN).hasNotPassed(PROGRAMME);
        assertThat(desk.candidates(desk.task(ASSIGN))).containsExactly("head");
        assertThat(VietnameseTime.local(desk.task(ASSIGN).getDueDate()))
                .as("24:00 of the fifth working day before 26/9")
                .isEqualTo("2025-09-20T00:00");
        desk.complete(ASSIGN, HEAD, Fields.of("assignmentNote", "Trả lời trước ngày 19/9."));

        assertThat(round).hasPassed(ASSIGN).isWaitingAt(PROGRAMME);
        assertThat(records.rows("conference_assignment"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("NOTE", "Trả lời trước ngày 19/9.")
                        .containsEntry("ASSIGNED_BY", "chanhvanphong"));
    }

    @Test
    void nothingIsHandedOutWhenNothingCame() {
        assertThat(pathways.intakeOver()).isWaitingAt(PROGRAMME).hasNotPassed(ASSIGN);
    }

    @Test
    void lateOnesAloneAreOutsideTheRound() {
        ProcessInstance round = pathways.intakeOpen();
        records.execute("update conference_round set intake_to = date '2025-09-14'");
        stage.moveTo("2025-09-15T09:00");
        desk.start("petition", RECEPTION, Fields.petition("2025-09-15", "08:00"));
        stage.moveTo("2025-09-16T08:00");

        assertThat(round).isWaitingAt(PROGRAMME).hasNotPassed(ASSIGN);
    }

    @Test
    void aPetitionGoesToTheUnitThatTheHeadNames() {
        onePetition();
        records.execute("update petition set state = 'IN_PROGRESS', kind = 'PETITION', competence = 'WITHIN',"
                + " field = 'other', unit = 'phong-tong-hop'");

        desk.complete(ASSIGN, HEAD, Fields.of("assignments", "KN-2025-02-0001 | Phòng TCHCQT"));

        assertThat(records.rows("petition")).extracting("UNIT").containsExactly("phong-tchcqt");
        assertThat(records.rows("petition_event")).extracting("WHAT").contains("REASSIGNED");
    }

    @Test
    void aLineThatCannotBeCarriedOutIsNamed() {
        onePetition();

        assertThat(refusal("KN-2025-02-0001")).contains("Giao lại đơn vị, dòng 1: cần hai phần");
        assertThat(refusal("KN-2025-02-0009 | Phòng Tổng hợp")).contains("dòng 1", "không có kiến nghị nào mang số");
        assertThat(refusal("KN-2025-02-0001 | Phòng Không có")).contains("dòng 1", "Danh bạ không có");
        assertThat(refusal("KN-2025-02-0001 | Sở Nội vụ")).contains("dòng 1", "Danh bạ không có");
        assertThat(refusal("KN-2025-02-0001 | phong-tong-hop")).contains("dòng 1", "chưa");
        assertThat(desk.open()).contains(ASSIGN);
        assertThat(records.rows("conference_assignment")).isEmpty();
    }

    @Test
    void aRoundPostponedMeanwhileAsksAgain() {
        ProcessInstance round = onePetition();
        pathways.change(Fields.postponement("2025-10-10"));
        assertThat(desk.open()).doesNotContain(ASSIGN);
        pathways.issue();

        assertThat(round).hasPassed("BoundaryEvent_ChangedWhilePreparing").isWaitingAt(ASSIGN);
        assertThat(VietnameseTime.local(desk.task(ASSIGN).getDueDate())).isEqualTo("2025-10-04T00:00");
    }

    @Test
    void whatIsHandedOutIsNotAskedForAgain() {
        ProcessInstance round = onePetition();
        desk.complete(ASSIGN, HEAD, Fields.none());
        pathways.change(Fields.postponement("2025-10-10"));
        pathways.issue();

        assertThat(round).isWaitingAt(PROGRAMME);
        assertThat(desk.open()).doesNotContain(ASSIGN);
        assertThat(records.rows("conference_assignment")).hasSize(1);
    }

    private String refusal(String assignments) {
        return desk.refusal(() -> desk.complete(ASSIGN, HEAD, Fields.of("assignments", assignments)));
    }

    private ProcessInstance onePetition() {
        ProcessInstance round = pathways.intakeOpen();
        desk.start("petition", RECEPTION, Fields.petition("2025-08-25", "07:30"));
        stage.moveTo("2025-09-16T08:00");
        return round;
    }
}
