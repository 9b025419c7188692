package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;

/** From a real task to what it is about, for those who see the task and nobody else. */
@CaseFileServer
class TaskPagesTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Outbox outbox;

    private int ordinal;
    private String caseNumber;

    @BeforeEach
    void startRound() {
        OfficeAtWork.setClock(LocalDateTime.of(2025, 8, 18, 8, 0));
        ordinal = OfficeAtWork.nextOrdinal();
        caseNumber = "DT-2025-%02d".formatted(ordinal);
        start("conference", round());
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_head_who_decides_on_a_round_sees_the_round() throws Exception {
        String task = task("UserTask_DecideRound", caseNumber).getId();
        assertThat(page("chanhvanphong", "HEAD", task))
                .contains("Hồ sơ <a href=\"/ho-so/" + caseNumber, "Thời hạn và căn cứ", "<base target=\"_blank\">")
                .doesNotContain("Đăng xuất");
    }

    @Test
    void the_drafter_sees_the_draft_with_its_form_and_others_see_nothing() throws Exception {
        String task = draftTask();
        assertThat(page("chuyenvien", "CASE_OFFICER", task))
                .contains("name=\"viec\" value=\"" + task + "\"", "Xem trước", "target=\"_self\"");
        for (String stranger : List.of("vanthu", "truongphong", "donvi", "khongco")) {
            MockHttpServletResponse answer = open(stranger, "CASE_OFFICER", task);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString()).doesNotContain(caseNumber);
        }
    }

    @Test
    void a_manager_who_watches_tasks_sees_the_draft_without_a_form() throws Exception {
        assertThat(page("lanhdao", "MANAGER", draftTask()))
                .contains("Xem trước")
                .doesNotContain("<textarea");
    }

    @Test
    void the_clerk_who_corrects_an_address_sees_recipient_and_subject() throws Exception {
        outbox.post(
                new Message(caseNumber, "Thông báo số 01/TB-VPUB", "Kính gửi", List.of(), Optional.empty()),
                List.of(new Recipient("UBND phường Tô Hiệu", Optional.empty())));
        String task = task("UserTask_CorrectAddress", caseNumber + "/GN-0001").getId();
        assertThat(page("vanthu", "RECORDS_CLERK", task))
                .contains("UBND phường Tô Hiệu", "Thông báo số 01/TB-VPUB", "chưa có");
        assertThat(open("chuyenvien", "CASE_OFFICER", task).getStatus()).isEqualTo(404);
    }

    @Test
    void a_change_shows_both_schedules_and_the_reason() throws Exception {
        issueNotice();
        start(
                "reschedule",
                Map.of(
                        "caseNumber", caseNumber,
                        "action", "postpone",
                        "reason", "Trùng lịch họp của tỉnh",
                        "newDay", "2025-10-03",
                        "newFrom", "08:00",
                        "newUntil", "11:00"));
        String task = task("UserTask_DecideChange", caseNumber).getId();
        assertThat(page("chanhvanphong", "HEAD", task))
                .contains("Trùng lịch họp của tỉnh", "từ 14h00 đến 17h00 ngày 26/9/2025")
                .contains("từ 08h00 đến 11h00 ngày 03/10/2025", "Chuyên viên");
    }

    private String draftTask() {
        complete("chanhvanphong", "UserTask_DecideRound", caseNumber, Map.of("decision", "approve"));
        runJobs();
        return task("UserTask_DraftDocument", caseNumber + "/VB-01").getId();
    }

    private void issueNotice() {
        draftTask();
        String document = caseNumber + "/VB-01";
        complete("chuyenvien", "UserTask_DraftDocument", document, Map.of());
        complete("truongphong", "UserTask_CheckContent", document, Map.of("decision", "pass"));
        complete("vanthu", "UserTask_CheckForm", document, Map.of("decision", "pass"));
        complete("phochanhvanphong", "UserTask_SignDocument", document, Map.of("decision", "pass"));
        complete("vanthu", "UserTask_IssueDocument", document, Map.of());
        runJobs();
    }

    private Map<String, Object> round() {
        Map<String, Object> fields = new HashMap<>(Map.of("year", 2025, "ordinal", ordinal));
        fields.putAll(Map.of("planReference", "62/KH-VPUB", "planDate", "2024-12-19", "noticeOn", "2025-08-20"));
        fields.putAll(Map.of("intakeFrom", "2025-08-25", "intakeTo", "2025-09-15", "sessionDay", "2025-09-26"));
        fields.putAll(Map.of("sessionFrom", "14:00", "sessionUntil", "17:00", "place", OfficeAtWork.PLACE));
        fields.put("signerRole", "DEPUTY");
        return fields;
    }

    private void start(String process, Map<String, Object> fields) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        as("chuyenvien", () -> forms.submitStartForm(definition, fields));
    }

    private Task task(String step, String key) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(step)
                .processInstanceBusinessKey(key)
                .singleResult();
    }

    private void complete(String person, String step, String key, Map<String, Object> fields) {
        as(person, () -> forms.submitTaskForm(task(step, key).getId(), fields));
    }

    /** The engine checks no permissions here, only who it is; permissions are the pages' affair. */
    private void as(String person, Runnable deed) {
        identity.setAuthentication(person, List.of("camunda-admin"));
        try {
            deed.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private void runJobs() {
        List<Job> due = jobs.createJobQuery().executable().messages().list();
        while (!due.isEmpty()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
            due = jobs.createJobQuery().executable().messages().list();
        }
    }

    private MockHttpServletResponse open(String person, String role, String task) throws Exception {
        return http.perform(get("/ho-so/viec/{task}", task).with(user(person).roles(role)))
                .andReturn()
                .getResponse();
    }

    private String page(String person, String role, String task) throws Exception {
        MockHttpServletResponse answer = open(person, role, task);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
