package vn.doithoai.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.commitment.process.Course.UNIT;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.MANAGER;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.CommitmentState;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Person;
import vn.doithoai.security.Role;

/** Wrong input keeps the task open and changes nothing; a task is for its role, and starting one for nobody. */
@CommitmentTest
class CommitmentRefusalsTest {

    private static final Fields DONE = Course.done("2025-10-01");
    private static final Fields LATER = Course.later("2025-11-28");

    @Autowired
    private Course course;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Desk desk;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @ParameterizedTest
    @MethodSource("wrongReports")
    void theUnitIsToldWhatIsWrong(Fields fields, String told) {
        ProcessInstance commitment = course.concluded();

        assertThat(desk.refusal(() -> desk.complete("UserTask_ReportCompletion", UNIT, fields)))
                .contains(told);

        assertThat(commitment).isWaitingAt("UserTask_ReportCompletion");
        assertThat(course.commitment().state()).isEqualTo(CommitmentState.OPEN);
        assertThat(commitments.history(course.commitment().id())).hasSize(1);
    }

    static Stream<Arguments> wrongReports() {
        return Stream.of(
                Arguments.of(DONE.without("next"), "Vui lòng nhập “Đơn vị gửi”"),
                Arguments.of(DONE.with("next", "${1+1}"), "Vui lòng chọn báo cáo hoàn thành hoặc xin lùi"),
                Arguments.of(DONE.without("doneOn"), "Vui lòng nhập “Ngày hoàn thành”"),
                Arguments.of(DONE.with("doneOn", "2025-02-30"), "“Ngày hoàn thành” không phải là một ngày hợp lệ"),
                Arguments.of(DONE.with("doneOn", "2025-10-02"), "Ngày hoàn thành không được sau hôm nay"),
                Arguments.of(DONE.with("completionResult", " "), "Vui lòng nhập “Kết quả thực hiện”"),
                Arguments.of(DONE.with("completionResult", 7), "“Kết quả thực hiện” không đúng kiểu dữ liệu"),
                Arguments.of(DONE.with("completionResult", "x".repeat(4001)), "quá giới hạn 4000 ký tự"),
                Arguments.of(DONE.with("delayAsked", true), "Biểu mẫu không có ô “delayAsked”"),
                Arguments.of(LATER.without("newDueOn"), "Vui lòng nhập “Thời hạn mới”"),
                Arguments.of(LATER.with("newDueOn", "2025-10-30"), "đang áp dụng (30/10/2025)"),
                Arguments.of(LATER.without("delayReason"), "Vui lòng nhập “Lý do xin lùi”"),
                Arguments.of(LATER.with("delayReason", "x".repeat(2001)), "quá giới hạn 2000 ký tự"));
    }

    @Test
    void aNewDayThatHasPassedGivesNoTime() {
        course.made(Course.promise(Course.ROUND, "so-noi-vu", "2025-08-29"));

        assertThat(desk.refusal(
                        () -> desk.complete("UserTask_ReportCompletion", UNIT, LATER.with("newDueOn", "2025-09-30"))))
                .contains("không được là ngày đã qua");
    }

    @Test
    void returningAndRefusingNeedAReason() {
        course.concluded();
        course.report("2025-10-01");
        Fields back = Fields.of("decision", "return");
        assertThat(desk.refusal(() -> desk.complete("UserTask_ConfirmCompletion", OFFICER, back)))
                .contains("ghi rõ ý kiến");
        assertThat(desk.refusal(
                        () -> desk.complete("UserTask_ConfirmCompletion", OFFICER, Fields.of("decision", "grant"))))
                .contains("Vui lòng chọn một trong hai quyết định");
        desk.complete("UserTask_ConfirmCompletion", OFFICER, back.with("verdictRemark", "Thiếu"));
        course.askDelay("2025-11-28");

        assertThat(desk.refusal(() -> desk.complete("UserTask_DecideDelay", HEAD, Fields.of("decision", "refuse"))))
                .contains("ghi rõ lý do");
        assertThat(desk.open()).containsExactly("UserTask_DecideDelay");
    }

    @Test
    void everyTaskIsForItsRoleOnly() {
        course.concluded();
        assertClosed("UserTask_ReportCompletion", OFFICER, DONE);
        course.askDelay("2025-11-28");
        assertClosed("UserTask_DecideDelay", UNIT, Course.GRANT);
        course.grant();
        course.report("2025-10-01");
        assertClosed("UserTask_ConfirmCompletion", UNIT, Course.CONFIRM);
        assertClosed("UserTask_ConfirmCompletion", MANAGER, Course.CONFIRM);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyStartsOneByHand(Role role) {
        identity.setAuthentication("nguoidung", List.of(role.group()));

        assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(
                        () -> runtime.createMessageCorrelation("CommitmentMade").correlateStartMessage());
    }

    private void assertClosed(String task, Person person, Fields fields) {
        assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> desk.complete(task, person, fields));
    }
}
