package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.DIVISION_HEAD;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.RoundState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.EngineTables;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.LongText;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** What people write goes to the register; no table of the engine, running or historic, keeps a word of it. */
@ProcessTest
class NoTraceTest {

    private static final String[] WORDS = {
        "VETCHUDE",
        "VETDIADIEM",
        "VETYKIENNGUOIDUNGDAU",
        "VETYKIENTRALAI",
        "VETCHUONGTRINH",
        "VETLYDOHOAN",
        "VETPHONGMOI",
        "VETTHANHPHAN",
        "VETDIENBIEN",
        "VETKETLUAN"
    };

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private EngineTables tables;

    @Test
    void aWholeRoundLeavesNoWordInTheEngine() {
        setUp();
        stage.moveTo("2025-09-16T08:00");
        desk.complete(
                "UserTask_PrepareProgramme",
                OFFICER,
                Fields.of("programme", "VETCHUONGTRINH " + LongText.of("mục", 1100)));
        pathways.issue();
        postpone();
        stage.moveTo("2025-10-10T08:00");
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        pathways.minute(Fields.minutes("2025-10-10")
                .with("attendees", "VETTHANHPHAN " + LongText.of("đại biểu", 500))
                .with("course", "VETDIENBIEN " + LongText.of("phát biểu", 450))
                .with("conclusions", "VETKETLUAN | Sở Nội vụ | 30/10/2025"));
        pathways.issue();
        pathways.issue();

        assertThat(records.round().state()).isEqualTo(RoundState.CLOSED);
        assertThat(WORDS)
                .allSatisfy(word -> assertThat(tables.holding(word)).as(word).isEmpty());
        assertThat(tables.holding("DT-2025-02"))
                .as("the search finds what is there")
                .isNotEmpty();
    }

    @Test
    void everyWordIsInTheRegister() {
        setUp();

        assertThat(records.rows("conference_round").toString()).contains("VETCHUDE", "VETDIADIEM");
        assertThat(records.rows("conference_decision").toString()).contains("VETYKIENNGUOIDUNGDAU");
        assertThat(records.rows("document_remark").toString()).contains("VETYKIENTRALAI");
    }

    @Test
    void runningInstancesKeepDeclaredVariablesOnly() {
        pathways.gathered();

        assertThat(desk.variableNames())
                .containsExactlyInAnyOrder(
                        "addressKnown",
                        "answersToAssign",
                        "approved",
                        "deliveryId",
                        "documentCaseNumber",
                        "documentDueAt",
                        "documentId",
                        "documentSigner",
                        "intakeClosesAt",
                        "intakeOpensAt",
                        "minutesDueAt",
                        "noticeDueAt",
                        "reminderAt",
                        "reportDueAt",
                        "roundId",
                        "scheduleFindings",
                        "scheduleLawful",
                        "sessionStartsAt",
                        "unitAnswersDueAt");
    }

    @Test
    void aFormThatShowsThePlaceKeepsItOnlyWhileItIsOpen() {
        stage.set("2025-08-18T08:00");
        Fields wrong = Fields.round().with("sessionDay", "2025-09-28").with("place", "VETDIADIEM");
        desk.start("conference", OFFICER, wrong);
        assertThat(tables.holding("VETDIADIEM")).containsExactly("ACT_RU_VARIABLE.TEXT_");

        desk.complete("UserTask_CorrectSchedule", OFFICER, wrong.with("sessionDay", "2025-09-26"));

        assertThat(tables.holding("VETDIADIEM")).isEmpty();
    }

    private void setUp() {
        stage.set("2025-08-18T08:00");
        Fields plan = Fields.round().with("theme", "VETCHUDE").with("place", "VETDIADIEM");
        desk.start("conference", OFFICER, plan.with("sessionDay", "2025-09-28"));
        desk.complete("UserTask_CorrectSchedule", OFFICER, plan);
        desk.complete(
                "UserTask_DecideRound",
                HEAD,
                Fields.of("decision", "approve").with("decisionReason", "VETYKIENNGUOIDUNGDAU"));
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
        desk.complete("UserTask_CheckContent", DIVISION_HEAD, Fields.returned("VETYKIENTRALAI"));
        pathways.issue();
    }

    private void postpone() {
        Fields change =
                Fields.postponement("2025-10-10").with("reason", "VETLYDOHOAN").with("newPlace", "VETPHONGMOI");
        desk.start("reschedule", OFFICER, change.with("newDay", "2025-10-11"));
        desk.complete("UserTask_CorrectChange", OFFICER, change.without("caseNumber"));
        desk.complete("UserTask_DecideChange", HEAD, Fields.of("decision", "approve"));
        pathways.issue();
        pathways.invite();
    }
}
