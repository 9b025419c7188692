package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.commitment.Promise;
import vn.doithoai.security.Role;

/** Whoever has a task about a commitment reads beside it what was promised, what was done and why it takes longer. */
@CaseFileServer
class CommitmentTaskTest {

    private final Reader reader;
    private final Tasklist tasklist;
    private final Commitments commitments;
    private String caseNumber;

    @Autowired
    CommitmentTaskTest(Reader reader, Tasklist tasklist, Commitments commitments) {
        this.reader = reader;
        this.tasklist = tasklist;
        this.commitments = commitments;
    }

    @BeforeEach
    void promise() {
        OfficeAtWork.setClock(LocalDateTime.of(2025, 10, 1, 8, 0));
        caseNumber = commitments
                .make(List.of(new Promise(
                        "DT-2025-02",
                        "DT-2025-02",
                        "Công khai lịch tiếp công dân",
                        "phong-tong-hop",
                        LocalDate.of(2025, 10, 30))))
                .get(0)
                .caseNumber();
        tasklist.runJobs();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_unit_sees_what_it_has_to_do() throws Exception {
        assertThat(page("donvi", Role.SPECIALIST_UNIT, "UserTask_ReportCompletion"))
                .contains(caseNumber, "Công khai lịch tiếp công dân", "30/10/2025");
    }

    @Test
    void the_case_officer_sees_the_result_to_be_confirmed() throws Exception {
        report(Map.of("next", "report", "doneOn", "2025-10-01", "completionResult", "Đã niêm yết lịch"));
        assertThat(page("chuyenvien", Role.CASE_OFFICER, "UserTask_ConfirmCompletion"))
                .contains("Công khai lịch tiếp công dân", "Đã niêm yết lịch");
    }

    @Test
    void the_head_sees_why_more_time_is_asked_for_and_strangers_see_nothing() throws Exception {
        report(Map.of("next", "delay", "newDueOn", "2025-11-28", "delayReason", "Chờ ý kiến của tỉnh"));
        assertThat(page("chanhvanphong", Role.HEAD, "UserTask_DecideDelay"))
                .contains("Công khai lịch tiếp công dân", "Chờ ý kiến của tỉnh", "28/11/2025");
        String task = tasklist.task("UserTask_DecideDelay", caseNumber);
        assertThat(reader.open("vanthu", Role.RECORDS_CLERK, "/ho-so/viec/" + task)
                        .getStatus())
                .isEqualTo(404);
    }

    private void report(Map<String, Object> fields) {
        tasklist.complete("donvi", "UserTask_ReportCompletion", caseNumber, fields);
    }

    private String page(String person, Role role, String step) throws Exception {
        return reader.page(person, role, "/ho-so/viec/" + tasklist.task(step, caseNumber));
    }
}
