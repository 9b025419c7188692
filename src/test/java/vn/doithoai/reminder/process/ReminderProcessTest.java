package vn.doithoai.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.UNIT;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.NodeCoverage;
import vn.doithoai.pathways.Owing;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.reminder.Reminders;
import vn.doithoai.reminder.RunningReminders;

/** A letter that urges a unit: what it lists, when it is refused, how it is given up. */
@ProcessTest
class ReminderProcessTest {

    private static final Fields URGE = Owing.urge();

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private Reminders reminders;

    @Autowired
    private RunningReminders running;

    @Autowired
    private NodeCoverage coverage;

    @Test
    void theLetterListsWhatIsOverdueAndGoesToTheUnit() {
        Owing.answer(pathways, desk);
        stage.moveTo("2025-09-12T08:00");
        coverage.begin("reminder");

        ProcessInstance process = desk.start("reminder", OFFICER, URGE);

        assertThat(process)
                .hasBusinessKey("DD-2025-02-01")
                .isWaitingAt("CallActivity_IssueReminder")
                .hasNotPassed("ServiceTask_WithdrawReminder", "EndEvent_ReminderIssued");
        assertThat(letter().content().addressees()).containsExactly("Phòng Tổ chức - Hành chính - Quản trị");
        assertThat(letter().content().recipientLines()).containsExactly("Lãnh đạo Văn phòng (b/c)", "Lưu: VT, TCHCQT");
        assertThat(duties())
                .containsExactly(Map.of(
                        "caseNumber",
                        "KN-2025-02-0001",
                        "content",
                        "Đề nghị về thời gian trả kết quả",
                        "due",
                        "2025-09-10",
                        "daysLate",
                        2));

        pathways.issue();

        assertThat(process).isEnded().hasPassed("EndEvent_ReminderIssued");
        String reference = letter().issued().orElseThrow().reference();
        assertThat(reference).endsWith("/VPUB-TCHCQT");
        assertThat(records.recipientsOf("Công văn số " + reference)).isEqualTo(2);
        assertThat(running.running("DD-2025-02-01")).isFalse();
        desk.start("reminder", OFFICER, URGE);
        running.giveUp("DD-2025-02-02");
        assertThat(coverage.missed("reminder")).isEmpty();
    }

    @Test
    void aLetterThatTheAnswerOvertookIsDrawnAnewOrGivenUp() {
        Owing.answer(pathways, desk);
        stage.moveTo("2025-09-12T08:00");
        ProcessInstance process = desk.start("reminder", OFFICER, URGE);
        records.execute("update petition set due_on = date '2025-09-11'");
        assertThat(desk.refusal(() -> desk.complete("UserTask_DraftDocument", OFFICER, Fields.none())))
                .contains("KN-2025-02-0001", "“Lập lại danh sách”");
        reminders.redraw(letter(), OFFICER.user());
        assertThat(duties()).singleElement().satisfies(duty -> assertThat(duty).containsEntry("due", "2025-09-11"));

        desk.complete("UserTask_DraftAnswer", UNIT, answer());
        assertThat(desk.refusal(() -> reminders.redraw(letter(), OFFICER.user())))
                .contains("không cần đôn đốc");
        assertThat(running.running("DD-2025-02-01")).isTrue();
        running.giveUp("DD-2025-02-01");

        assertThat(process)
                .isEnded()
                .hasPassed("ServiceTask_WithdrawReminder", "EndEvent_ReminderWithdrawn")
                .hasNotPassed("EndEvent_ReminderIssued");
        assertThat(letter().state()).isEqualTo(DocumentState.WITHDRAWN);
    }

    private static Fields answer() {
        return Fields.of("answerChoice", "WRITTEN").with("answer", "Từ 01/10/2025 thời hạn được rút ngắn còn 3 ngày.");
    }

    private Document letter() {
        List<Document> letters = records.documentsOf("DD-2025-02-01");
        return letters.get(letters.size() - 1);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> duties() {
        return (List<Map<String, Object>>) letter().content().facts().get("duties");
    }
}
