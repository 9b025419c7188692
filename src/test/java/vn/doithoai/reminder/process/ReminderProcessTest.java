package vn.doithoai.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.NodeCoverage;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.reminder.Reminders;
import vn.doithoai.reminder.RunningReminders;

/** A letter that urges a unit: what it lists, when it is refused, how it is given up. */
@ProcessTest
class ReminderProcessTest {

    private static final Fields LETTER = Fields.petition("2025-08-25", "07:30")
            .with("petitionerTitle", "Ông")
            .with("petitionerName", "Nguyễn Văn Mẫu")
            .with("petitionerAddress", "Tổ 3, phường Tô Hiệu");

    private static final Fields URGE = Fields.of("reminderRound", "DT-2025-02")
            .with("reminderUnit", "phong-tchcqt")
            .with("answerBy", "2025-09-15");

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
        owedSince25August();
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
    }

    @Test
    void whatIsDueByTheAnswerDayIsListedBeforeItIsLate() {
        owedSince25August();
        stage.moveTo("2025-09-08T08:00");

        assertThat(desk.refusal(() -> desk.start("reminder", OFFICER, URGE.with("answerBy", "2025-09-09"))))
                .contains("Phòng Tổ chức - Hành chính - Quản trị không có việc nào của hội nghị DT-2025-02")
                .contains("đến hết ngày 09/9/2025");
        desk.start("reminder", OFFICER, URGE);

        assertThat(duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty).containsEntry("daysLate", 0).containsEntry("due", "2025-09-10"));
    }

    @Test
    void openCommitmentsOfTheRoundAreListedWithTheirUnit() {
        pathways.held(Fields.minutes("2025-09-26")
                .with(
                        "conclusions",
                        "Công khai lịch | Ban Tiếp công dân tỉnh | 30/10/2025\nKhác | Phòng Tổng hợp | 1/11/2025"));
        stage.moveTo("2025-11-03T08:00");

        desk.start(
                "reminder",
                OFFICER,
                URGE.with("reminderUnit", "ban-tiep-cong-dan").with("answerBy", "2025-11-10"));

        assertThat(duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty)
                        .containsEntry("caseNumber", "CK-2025-02-01")
                        .containsEntry("content", "Công khai lịch")
                        .containsEntry("due", "2025-10-30")
                        .containsEntry("daysLate", 2));
    }

    @Test
    void aSecretCaseIsNeverListed() {
        owedSince25August();
        records.execute("update petition set secret = true");
        stage.moveTo("2025-09-12T08:00");

        assertThat(desk.refusal(() -> desk.start("reminder", OFFICER, URGE))).contains("không cần đôn đốc");
    }

    @Test
    void whatCannotBeTakenIsRefusedAndNothingIsStored() {
        owedSince25August();
        stage.moveTo("2025-09-12T08:00");
        Stream.of(
                        new Refused(URGE.without("reminderRound"), "Vui lòng nhập “Số hồ sơ hội nghị”"),
                        new Refused(URGE.with("reminderRound", "DT-2025-09"), "Không có hội nghị nào mang số hồ sơ"),
                        new Refused(URGE.with("reminderRound", "X"), "Không có hội nghị nào mang số hồ sơ “X”"),
                        new Refused(URGE.with("reminderUnit", "so-noi-vu"), "chọn trong danh sách"),
                        new Refused(URGE.with("answerBy", "2025-09-12"), "phải sau hôm nay"),
                        new Refused(URGE.with("answerBy", "2026-09-14"), "trong vòng một năm"),
                        new Refused(URGE.with("answerBy", "2025-09-14"), "14/9/2025 không phải là ngày làm việc"),
                        new Refused(URGE.with("answerBy", "mai"), "không phải là một ngày hợp lệ"))
                .forEach(wrong -> assertThat(desk.refusal(() -> desk.start("reminder", OFFICER, wrong.fields())))
                        .contains(wrong.why()));
        assertThat(records.rows("reminder")).isEmpty();
    }

    @Test
    void aLetterThatTheAnswerOvertookIsDrawnAnewOrGivenUp() {
        owedSince25August();
        stage.moveTo("2025-09-12T08:00");
        coverage.begin("reminder");
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

    @Test
    void onlyACaseOfficerStartsIt() {
        Stream.of(HEAD, Person.DIVISION_HEAD, Person.CLERK, RECEPTION, UNIT, Person.MANAGER)
                .forEach(other -> assertThat(catchThrowable(() -> desk.start("reminder", other, URGE)))
                        .isInstanceOf(AuthorizationException.class));
    }

    private void owedSince25August() {
        pathways.intakeOpen();
        desk.start("petition", RECEPTION, LETTER);
        desk.complete("UserTask_CheckEligibility", RECEPTION, Fields.of("eligibilityFound", "ELIGIBLE"));
        desk.complete(
                "UserTask_ClassifyPetition",
                RECEPTION,
                Fields.of("petitionKind", "PETITION")
                        .with("competence", "WITHIN")
                        .with("petitionField", "administrative-procedures")
                        .with("unit", "phong-tchcqt")
                        .with("summary", "Đề nghị về thời gian trả kết quả"));
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

    private record Refused(Fields fields, String why) {}
}
