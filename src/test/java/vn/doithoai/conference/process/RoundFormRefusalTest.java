package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.Round;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** A form sent past the browser: whatever is wrong in it is named in Vietnamese, and nothing of it is kept. */
@ProcessTest
class RoundFormRefusalTest {

    private static final Fields PLAN = Fields.round();

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private RuntimeService runtime;

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongPlanStartsNothing(Fields plan, String told) {
        stage.set("2025-08-18T08:00");

        assertThat(desk.refusal(() -> desk.start("conference", OFFICER, plan))).contains(told);

        assertThat(records.rows("conference_round")).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongCorrectionChangesNothing(Fields plan, String told) {
        stage.set("2025-08-18T08:00");
        desk.start("conference", OFFICER, PLAN.with("sessionDay", "2025-09-28"));
        Round before = records.round();
        String task = desk.task("UserTask_CorrectSchedule").getId();
        // a field that is not sent keeps what the form was opened with, so nothing is wrong with it then
        Fields sent = PLAN.values().keySet().stream()
                .filter(key -> !plan.values().containsKey(key))
                .reduce(plan, (fields, key) -> fields.with(key, null), (one, other) -> one);

        assertThat(desk.refusal(() -> desk.complete("UserTask_CorrectSchedule", OFFICER, sent)))
                .contains(told);

        assertThat(records.round()).isEqualTo(before);
        assertThat(desk.task("UserTask_CorrectSchedule").getId()).isEqualTo(task);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(PLAN.without("year"), "Vui lòng nhập “Năm”"),
                Arguments.of(PLAN.with("year", 25), "“Năm” phải từ 2000 đến 2100"),
                Arguments.of(PLAN.with("year", "2025"), "“Năm” không đúng kiểu dữ liệu"),
                Arguments.of(PLAN.with("ordinal", 0), "“Lần thứ” phải từ 1 đến 99"),
                Arguments.of(PLAN.with("ordinal", 100), "“Lần thứ” phải từ 1 đến 99"),
                Arguments.of(PLAN.with("theme", "x".repeat(501)), "“Chủ đề” dài 501 ký tự, quá giới hạn 500"),
                Arguments.of(PLAN.without("planReference"), "Vui lòng nhập “Số, ký hiệu kế hoạch năm”"),
                Arguments.of(PLAN.with("planReference", "KH62"), "phải có dạng 62/KH-VPUB"),
                Arguments.of(PLAN.with("planReference", "1/KH-" + "V".repeat(56)), "quá giới hạn 60 ký tự"),
                Arguments.of(PLAN.without("planDate"), "Vui lòng nhập “Ngày ban hành kế hoạch”"),
                Arguments.of(PLAN.with("planDate", "19/12/2024"), "“Ngày ban hành kế hoạch” không phải là một ngày"),
                Arguments.of(PLAN.with("noticeOn", " "), "Vui lòng nhập “Ngày dự kiến phát hành thông báo”"),
                Arguments.of(PLAN.with("intakeFrom", "2025-02-30"), "“Tiếp nhận từ ngày” không phải là một ngày"),
                Arguments.of(PLAN.with("intakeTo", true), "“Tiếp nhận đến hết ngày” không đúng kiểu dữ liệu"),
                Arguments.of(PLAN.without("sessionDay"), "Vui lòng nhập “Ngày hội nghị”"),
                Arguments.of(PLAN.with("sessionFrom", "14h00"), "“Bắt đầu lúc” không phải là một giờ hợp lệ"),
                Arguments.of(PLAN.with("sessionUntil", "24:01"), "“Kết thúc lúc” không phải là một giờ hợp lệ"),
                Arguments.of(PLAN.without("place"), "Vui lòng nhập “Địa điểm”"),
                Arguments.of(PLAN.with("place", "x".repeat(301)), "“Địa điểm” dài 301 ký tự, quá giới hạn 300"),
                Arguments.of(PLAN.with("place", "Phòng \u2603"), "ký tự không in được: “\u2603” (mã U+2603)"),
                Arguments.of(PLAN.with("theme", "Đất đai \uD83C\uDFE0"), "ký tự không in được"),
                Arguments.of(PLAN.without("signerRole"), "Vui lòng nhập “Người ký văn bản”"),
                Arguments.of(PLAN.with("signerRole", "CLERK"), "“Người ký văn bản” không hợp lệ"),
                Arguments.of(PLAN.with("sessionDay", "2015-09-26"), "26/9/2015 cách hôm nay quá xa"),
                Arguments.of(PLAN.with("sessionDay", "9999-09-27"), "27/9/9999 cách hôm nay quá xa"),
                Arguments.of(PLAN.with("intakeTo", "2052-09-15"), "15/9/2052 cách hôm nay quá xa"));
    }
}
