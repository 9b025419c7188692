package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.IntakeCount;
import vn.doithoai.conference.RoundState;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** The round as it went in the published report: nothing happens but what was planned, and nobody sends a petition. */
@ProcessTest
class OrdinaryRoundTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void goesFromPlanToFinalReportWithoutADetour() {
        ProcessInstance round = pathways.closed();

        assertThat(round)
                .isEnded()
                .hasPassedInOrder(
                        "ServiceTask_RegisterRound",
                        "UserTask_DecideRound",
                        "CallActivity_IssueNotice",
                        "TimerEvent_IntakeOpens",
                        "TimerEvent_IntakeCloses",
                        "ServiceTask_Consolidate",
                        "CallActivity_IssueInvitation",
                        "TimerEvent_ReminderDue",
                        "TimerEvent_SessionStarts",
                        "UserTask_RecordMinutes",
                        "CallActivity_IssueMinutes",
                        "CallActivity_IssueReport",
                        "ServiceTask_FileFinalReport",
                        "EndEvent_RoundClosed");
        assertThat(round)
                .hasNotPassed(
                        "UserTask_CorrectSchedule",
                        "Gateway_ChangeReceived",
                        "BoundaryEvent_ChangedWhilePreparing",
                        "UserTask_AssignAnswers",
                        "UserTask_NameDeputy",
                        "CallActivity_IssueConclusion",
                        "ServiceTask_MakeCommitments",
                        "UserTask_UrgeReport",
                        "EndEvent_RoundCancelled");
        assertThat(desk.open()).isEmpty();
    }

    @Test
    void bearsTheCaseNumberAsBusinessKeyInAllItsInstances() {
        ProcessInstance round = pathways.approved();

        assertThat(round).hasBusinessKey("DT-2025-02");
        assertThat(desk.called(round).getBusinessKey()).isEqualTo("DT-2025-02/VB-01");
    }

    @Test
    void isHeldAndReportedThoughNoPetitionCame() {
        pathways.closed();

        assertThat(records.round().intake()).contains(new IntakeCount(0, 0));
        assertThat(records.document(DocumentKind.REPORT).content().facts())
                .doesNotContainKey("consolidation")
                .containsEntry("previous", List.of());
    }

    @Test
    void filesTheFinalReportWithItsChecksum() {
        pathways.closed();

        Document report = records.document(DocumentKind.REPORT);
        assertThat(records.round().state()).isEqualTo(RoundState.CLOSED);
        assertThat(report.state()).isEqualTo(DocumentState.FILED);
        assertThat(records.rows("document_rendition"))
                .filteredOn("DOCUMENT_ID", report.id())
                .extracting("PDF_SHA256")
                .containsExactly(records.ofRound("report_sha256"));
        assertThat(records.ofRound("closed_at").toString()).startsWith("2025-10-01 08:00");
    }

    @Test
    void issuesEachDocumentOnceToEveryRecipient() {
        pathways.closed();

        assertThat(records.rows("document"))
                .extracting("KIND")
                .containsExactlyInAnyOrder("NOTICE", "INVITATION", "MINUTES", "REPORT");
        assertThat(records.recipientsOf("Thông báo số 340/TB-VPUB")).isEqualTo(8);
        assertThat(records.calendarEntries()).containsExactly("REQUEST 0");
        assertThat(records.recipientsOf("Nhắc lịch hội nghị đối thoại DT-2025-02"))
                .isEqualTo(records.recipientsOf("Giấy mời số 01/GM-VPUB"));
    }

    @Test
    void remembersWhenIntakeOpenedAndClosed() {
        pathways.intakeOver();

        assertThat(LocalDateTime.parse(
                        records.ofRound("intake_opened_at").toString().replace(' ', 'T')))
                .isEqualTo("2025-08-25T00:00");
        assertThat(LocalDateTime.parse(
                        records.ofRound("intake_closed_at").toString().replace(' ', 'T')))
                .isEqualTo("2025-09-16T00:00");
        assertThat(records.round().state()).isEqualTo(RoundState.INTAKE_CLOSED);
    }
}
