package vn.doithoai.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Owing;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** What a letter that urges lists, when there is none to write, and who may not start one. */
@ProcessTest
class ReminderListTest {

    private static final Fields URGE = Owing.urge();

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void whatIsDueByTheAnswerDayIsListedBeforeItIsLate() {
        Owing.answer(pathways, desk);
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
        pathways.issue();
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
        Owing.answer(pathways, desk);
        records.execute("update petition set secret = true");
        stage.moveTo("2025-09-12T08:00");

        assertThat(desk.refusal(() -> desk.start("reminder", OFFICER, URGE))).contains("không cần đôn đốc");
    }

    @Test
    void whatCannotBeTakenIsRefusedAndNothingIsStored() {
        Owing.answer(pathways, desk);
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
    void aFormThatIsSentTwiceMakesOneLetter() {
        Owing.answer(pathways, desk);
        stage.moveTo("2025-09-12T08:00");
        desk.start("reminder", OFFICER, URGE);

        assertThat(desk.refusal(() -> desk.start("reminder", OFFICER, URGE)))
                .contains("đang được xử lý (DD-2025-02-01/VB-01)");
        assertThat(records.rows("reminder")).hasSize(1);

        pathways.issue();
        desk.start("reminder", OFFICER, URGE);
        assertThat(records.documentsOf("DD-2025-02-02")).hasSize(1);
    }

    @Test
    void onlyACaseOfficerStartsIt() {
        Stream.of(HEAD, Person.DIVISION_HEAD, Person.CLERK, RECEPTION, UNIT, Person.MANAGER)
                .forEach(other -> assertThat(catchThrowable(() -> desk.start("reminder", other, URGE)))
                        .isInstanceOf(AuthorizationException.class));
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
