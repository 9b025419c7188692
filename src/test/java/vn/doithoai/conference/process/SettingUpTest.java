package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** From the wish to hold a round to the head's word: what the rules find goes back to the person, with the reason. */
@ProcessTest
class SettingUpTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @ParameterizedTest
    @CsvSource({
        "intakeTo, 2025-08-24, Ngày kết thúc tiếp nhận trước ngày bắt đầu tiếp nhận",
        "sessionDay, 2025-09-02, Ngày hội nghị 02/9/2025 là ngày nghỉ (Quốc khánh)",
        "sessionDay, 2025-09-27, Ngày hội nghị 27/9/2025 là ngày nghỉ (cuối tuần)",
        "sessionDay, 2025-09-15, Hội nghị phải diễn ra sau khi hết thời gian tiếp nhận",
        "sessionDay, 2025-08-15, Thời điểm tổ chức hội nghị đã qua",
        "sessionUntil, 13:00, Giờ kết thúc hội nghị phải sau giờ bắt đầu",
        "noticeOn, 2025-08-26, Thông báo phải phát hành trước hoặc cùng ngày bắt đầu tiếp nhận"
    })
    void anErrorGoesBackWithItsReasonAndIsCorrected(String field, String wrong, String reason) {
        stage.set("2025-08-18T08:00");
        ProcessInstance round = desk.start("conference", OFFICER, Fields.round().with(field, wrong));

        assertThat(round).isWaitingAt("UserTask_CorrectSchedule").hasNotPassed("UserTask_DecideRound");
        Task correction = desk.task("UserTask_CorrectSchedule");
        assertThat((String) desk.variable(correction, "scheduleFindings")).contains("- Lỗi: " + reason);
        assertThat(desk.variable(correction, field)).isEqualTo(wrong);

        desk.complete("UserTask_CorrectSchedule", OFFICER, Fields.round());

        assertThat(round).isWaitingAt("UserTask_DecideRound");
        assertThat(desk.variable(desk.task("UserTask_DecideRound"), "scheduleFindings"))
                .isEqualTo("");
    }

    @Test
    void aNoticeTooLateSaysWhatTheLastDayWasAndWhy() {
        stage.set("2025-08-18T08:00");
        desk.start(
                "conference",
                OFFICER,
                Fields.round().with("intakeTo", "2025-08-25").with("sessionDay", "2025-08-26"));

        assertThat((String) desk.variable(desk.task("UserTask_CorrectSchedule"), "scheduleFindings"))
                .contains("- Lỗi: Thông báo phát hành ngày 20/8/2025 là quá muộn; chậm nhất ngày 19/8/2025")
                .contains("Luật Tổ chức chính quyền địa phương 2025");
    }

    @Test
    void aWrongCorrectionComesBackAgain() {
        stage.set("2025-08-18T08:00");
        desk.start("conference", OFFICER, Fields.round().with("sessionDay", "2025-09-02"));
        desk.complete("UserTask_CorrectSchedule", OFFICER, Fields.round().with("sessionDay", "2025-09-28"));

        assertThat((String) desk.variable(desk.task("UserTask_CorrectSchedule"), "scheduleFindings"))
                .contains("28/9/2025")
                .doesNotContain("02/9/2025");
        assertThat(records.round().schedule().sessionDay()).isEqualTo("2025-09-28");
    }

    @Test
    void aRoundOfTheYearIsSetUpOnce() {
        pathways.planned();

        assertThat(desk.refusal(() -> desk.start("conference", OFFICER, Fields.round())))
                .isEqualTo("Năm 2025 đã có hội nghị đối thoại lần 2 (hồ sơ DT-2025-02).");
        assertThat(records.rows("conference_round")).hasSize(1);
    }
}
