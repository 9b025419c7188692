package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.RoundState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** Wrong input in the forms around session and change: refused with a clear word, the task stays, nothing is stored. */
@ProcessTest
class TaskFormRefusalTest {

    private static final Fields MINUTES = Fields.minutes("2025-09-26");
    private static final Fields POSTPONE = Fields.postponement("2025-10-10");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    /** @param told what the message must contain */
    private record Wrong(Fields fields, String told) {}

    @Test
    void minutes() {
        pathways.gathered();
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));

        assertThat(wrongMinutes())
                .allSatisfy(wrong -> assertThat(
                                desk.refusal(() -> desk.complete("UserTask_RecordMinutes", OFFICER, wrong.fields())))
                        .contains(wrong.told()));

        assertThat(desk.open()).containsExactly("UserTask_RecordMinutes");
        assertThat(records.rows("conference_minutes")).isEmpty();
        assertThat(records.round().state()).isEqualTo(RoundState.INTAKE_CLOSED);
    }

    private static Stream<Wrong> wrongMinutes() {
        return Stream.of(
                new Wrong(MINUTES.with("heldOn", "2025-09-25"), "khác ngày hội nghị đã thông báo"),
                new Wrong(MINUTES.with("heldOn", ""), "Vui lòng nhập “Ngày tổ chức”"),
                new Wrong(MINUTES.with("startedAt", "2 giờ chiều"), "“Bắt đầu lúc” không phải là một giờ hợp lệ"),
                new Wrong(MINUTES.with("endedAt", "14:00"), "Giờ kết thúc hội nghị phải sau giờ bắt đầu"),
                new Wrong(MINUTES.with("attendeeCount", 0), "Số người dự phải từ 1"),
                new Wrong(MINUTES.without("attendeeCount"), "Vui lòng nhập “Số người dự”"),
                new Wrong(MINUTES.with("attendeeCount", 1.5), "“Số người dự” không đúng kiểu dữ liệu"),
                new Wrong(MINUTES.without("attendees"), "Vui lòng nhập “Thành phần dự”"),
                new Wrong(MINUTES.with("attendees", "x".repeat(20_001)), "quá giới hạn 20000 ký tự"),
                new Wrong(MINUTES.with("course", " \n "), "Vui lòng nhập “Diễn biến hội nghị”"),
                new Wrong(MINUTES.with("course", "Phát biểu \u2603"), "ký tự không in được"),
                new Wrong(MINUTES.with("conclusions", "Xét \u2603 | Sở | 30/10/2025"), "ký tự không in được"),
                new Wrong(MINUTES.with("questions", "Hỏi\n | Ông A"), "tại hội nghị, dòng 2: ghi theo thứ tự"),
                new Wrong(MINUTES.with("questions", "Hỏi \u2603"), "tại hội nghị, dòng 1: "),
                new Wrong(MINUTES.with("conclusions", "Trả lời | Sở Nội vụ"), "dòng 1: cần đủ ba phần"),
                new Wrong(MINUTES.with("conclusions", "Trả lời | Sở Nội vụ | 25/9/2025"), "trước ngày hội nghị"));
    }

    @Test
    void change() {
        pathways.announced();

        assertThat(wrongChange())
                .allSatisfy(wrong -> assertThat(desk.refusal(() -> desk.start("reschedule", OFFICER, wrong.fields())))
                        .contains(wrong.told()));

        assertThat(records.rows("conference_change")).isEmpty();
        assertThat(desk.open()).isEmpty();
    }

    private static Stream<Wrong> wrongChange() {
        return Stream.of(
                new Wrong(POSTPONE.without("caseNumber"), "Vui lòng nhập “Số hồ sơ hội nghị”"),
                new Wrong(POSTPONE.with("caseNumber", "DT-2025-09"), "Không có hội nghị nào mang số hồ sơ"),
                new Wrong(POSTPONE.without("action"), "Vui lòng nhập “Điều chỉnh”"),
                new Wrong(POSTPONE.with("action", "forget"), "Vui lòng chọn hoãn hoặc hủy"),
                new Wrong(POSTPONE.without("reason"), "Vui lòng nhập “Lý do”"),
                new Wrong(POSTPONE.with("reason", "x".repeat(2001)), "quá giới hạn 2000 ký tự"),
                new Wrong(POSTPONE.with("reason", "Bão \u2603"), "ký tự không in được"),
                new Wrong(POSTPONE.without("newDay"), "vui lòng nhập đủ ngày mới"),
                new Wrong(POSTPONE.with("newDay", "mai"), "“Ngày hội nghị mới” không phải là một ngày"),
                new Wrong(POSTPONE.with("newDay", "2205-10-10"), "10/10/2205 cách hôm nay quá xa"),
                new Wrong(POSTPONE.without("newFrom"), "vui lòng nhập đủ ngày mới"),
                new Wrong(POSTPONE.with("newUntil", "11h"), "“Kết thúc lúc (mới)” không phải là một giờ"),
                new Wrong(POSTPONE.with("newIntakeTo", "30/9"), "“Tiếp nhận đến hết ngày (mới)” không phải"),
                new Wrong(POSTPONE.with("newPlace", "x".repeat(301)), "“Địa điểm mới” dài 301 ký tự"));
    }

    @ParameterizedTest
    @CsvSource({
        "UserTask_DecideRound, chanhvanphong, decision, , Vui lòng nhập “Quyết định”",
        "UserTask_DecideRound, chanhvanphong, decision, maybe, Vui lòng chọn phê duyệt hoặc trả lại"
    })
    void decision(String task, String user, String field, String value, String told) {
        pathways.planned();

        assertThat(desk.refusal(() -> desk.complete(task, HEAD, Fields.of(field, value))))
                .contains(told);

        assertThat(desk.open()).containsExactly(task);
        assertThat(records.rows("conference_decision")).isEmpty();
    }

    @Test
    void programmeAndChair() {
        pathways.intakeOver();
        assertThat(desk.refusal(() -> desk.complete("UserTask_PrepareProgramme", OFFICER, Fields.none())))
                .isEqualTo("Vui lòng nhập “Chương trình hội nghị”.");
        assertThat(desk.refusal(() -> desk.complete(
                        "UserTask_PrepareProgramme", OFFICER, Fields.of("programme", "x".repeat(20_001)))))
                .contains("quá giới hạn 20000 ký tự");
        assertThat(desk.refusal(
                        () -> desk.complete("UserTask_PrepareProgramme", OFFICER, Fields.of("programme", "\u2603"))))
                .contains("ký tự không in được");
        assertThat(desk.open()).containsExactly("UserTask_PrepareProgramme");
        assertThat(records.round().programme()).isEmpty();
    }

    @Test
    void chair() {
        pathways.gathered();
        assertThat(desk.refusal(
                        () -> desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "perhaps"))))
                .contains("có mặt hoặc vắng mặt");
        assertThat(desk.open()).containsExactly("UserTask_ConfirmChair");
    }
}
