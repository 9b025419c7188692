package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.delivery.Attachment;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.security.Role;

/** From a real task to what it is about, for those who see the task and nobody else. */
@CaseFileServer
class TaskPagesTest {

    private static final List<Attachment> ATTACHED =
            List.of(new Attachment("01-TB-VPUB.pdf", "application/pdf", new byte[] {1}));

    private final Reader reader;
    private final Tasklist tasklist;
    private final Outbox outbox;
    private String caseNumber;

    @Autowired
    TaskPagesTest(Reader reader, Tasklist tasklist, Outbox outbox) {
        this.reader = reader;
        this.tasklist = tasklist;
        this.outbox = outbox;
    }

    @BeforeEach
    void startRound() {
        OfficeAtWork.setClock(LocalDateTime.of(2025, 8, 18, 8, 0));
        int ordinal = OfficeAtWork.nextOrdinal();
        caseNumber = "DT-2025-%02d".formatted(ordinal);
        tasklist.startRound(ordinal);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_head_who_decides_on_a_round_sees_the_round() throws Exception {
        assertThat(page("chanhvanphong", Role.HEAD, tasklist.task("UserTask_DecideRound", caseNumber)))
                .contains("Hồ sơ <a href=\"/ho-so/" + caseNumber, "Thời hạn và căn cứ", "<base target=\"_blank\">")
                .doesNotContain("Đăng xuất");
    }

    @Test
    void the_drafter_sees_the_draft_with_its_form_and_others_see_nothing() throws Exception {
        String task = draftTask();
        assertThat(page("chuyenvien", Role.CASE_OFFICER, task))
                .contains("name=\"viec\" value=\"" + task + "\"", "Xem trước", "target=\"_self\"");
        for (String stranger : List.of("vanthu", "truongphong", "donvi", "khongco")) {
            MockHttpServletResponse answer = open(stranger, Role.CASE_OFFICER, task);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString()).doesNotContain(caseNumber);
        }
    }

    @Test
    void a_manager_who_watches_tasks_sees_the_draft_without_a_form() throws Exception {
        assertThat(page("lanhdao", Role.MANAGER, draftTask()))
                .contains("Xem trước")
                .doesNotContain("<textarea");
    }

    @Test
    void the_clerk_who_corrects_an_address_sees_recipient_and_subject() throws Exception {
        outbox.post(
                new Message(caseNumber, "Thông báo số 01/TB-VPUB", "Kính gửi Quý cơ quan", ATTACHED, Optional.empty()),
                List.of(new Recipient("UBND phường Tô Hiệu", Optional.empty())));
        String task = tasklist.task("UserTask_CorrectAddress", caseNumber + "/GN-0001");
        assertThat(page("vanthu", Role.RECORDS_CLERK, task))
                .contains("UBND phường Tô Hiệu", "Thông báo số 01/TB-VPUB", "chưa có")
                .contains("Kính gửi Quý cơ quan", "01-TB-VPUB.pdf");
        assertThat(open("chuyenvien", Role.CASE_OFFICER, task).getStatus()).isEqualTo(404);
    }

    @Test
    void a_change_shows_both_schedules_and_the_reason() throws Exception {
        issueNotice();
        Map<String, Object> change = Map.of("caseNumber", caseNumber, "action", "postpone");
        Map<String, Object> day = Map.of("newDay", "2025-10-03", "newFrom", "08:00", "newUntil", "11:00");
        tasklist.start("reschedule", merged(change, day, Map.of("reason", "Trùng lịch họp của tỉnh")));
        assertThat(page("chanhvanphong", Role.HEAD, tasklist.task("UserTask_DecideChange", caseNumber)))
                .contains("Trùng lịch họp của tỉnh", "từ 14h00 đến 17h00 ngày 26/9/2025")
                .contains("từ 08h00 đến 11h00 ngày 03/10/2025", "Chuyên viên");
    }

    private String draftTask() {
        tasklist.complete("chanhvanphong", "UserTask_DecideRound", caseNumber, Map.of("decision", "approve"));
        tasklist.runJobs();
        return tasklist.task("UserTask_DraftDocument", caseNumber + "/VB-01");
    }

    private void issueNotice() {
        draftTask();
        String document = caseNumber + "/VB-01";
        tasklist.complete("chuyenvien", "UserTask_DraftDocument", document, Map.of());
        tasklist.complete("truongphong", "UserTask_CheckContent", document, Map.of("decision", "pass"));
        tasklist.complete("vanthu", "UserTask_CheckForm", document, Map.of("decision", "pass"));
        tasklist.complete("phochanhvanphong", "UserTask_SignDocument", document, Map.of("decision", "pass"));
        tasklist.complete("vanthu", "UserTask_IssueDocument", document, Map.of());
        tasklist.runJobs();
    }

    @SafeVarargs
    private static Map<String, Object> merged(Map<String, Object>... parts) {
        Map<String, Object> all = new HashMap<>();
        List.of(parts).forEach(all::putAll);
        return all;
    }

    private MockHttpServletResponse open(String person, Role role, String task) throws Exception {
        return reader.open(person, role, "/ho-so/viec/" + task);
    }

    private String page(String person, Role role, String task) throws Exception {
        return reader.page(person, role, "/ho-so/viec/" + task);
    }
}
