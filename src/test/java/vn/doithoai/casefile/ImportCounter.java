package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.doithoai.conference.Round;
import vn.doithoai.security.Role;

/** Sends workbooks in by the page and lets the work on them be done. */
final class ImportCounter {

    static final String PAGE = "/ho-so/kien-nghi/nhap";

    private final Reader reader;
    private final OfficeAtWork office;
    private final JdbcClient jdbc;
    private final ManagementService management;

    ImportCounter(Reader reader, OfficeAtWork office, JdbcClient jdbc, ManagementService management) {
        this.reader = reader;
        this.office = office;
        this.jdbc = jdbc;
        this.management = management;
    }

    /** Approved by the head; the clock stands on the first day of intake. */
    Round openRound() {
        Round round = office.round();
        jdbc.sql("insert into conference_decision (round_id, seq, about, approved, findings, decided_by, decided_at)"
                        + " values (?, 1, 'SETUP', true, '', 'chanhvanphong', ?)")
                .params(round.id(), LocalDateTime.of(2025, 8, 18, 9, 0))
                .update();
        OfficeAtWork.setClock(LocalDateTime.of(2025, 8, 25, 8, 0));
        return round;
    }

    /** @return where the browser is led to */
    String send(Round round, byte[] file) throws Exception {
        String address = reader.send(Role.RECEPTION_OFFICER, upload(round.caseNumber(), file))
                .getRedirectedUrl();
        assertThat(address).matches(PAGE + "/[0-9a-f-]{36}");
        return address;
    }

    String refusal(String round, byte[] file) throws Exception {
        MockHttpServletResponse answer = reader.send(Role.RECEPTION_OFFICER, upload(round, file));
        assertThat(answer.getStatus()).isEqualTo(400);
        return answer.getContentAsString();
    }

    static MockHttpServletRequestBuilder upload(String round, byte[] file) {
        return multipart(PAGE)
                .file(new MockMultipartFile("file", "Nguyễn Văn A.xlsx", "application/octet-stream", file))
                .param("round", round);
    }

    void runJobs() {
        for (List<Job> jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> jobs() {
        return management
                .createJobQuery()
                .processDefinitionKey("petition-import")
                .messages()
                .withRetriesLeft()
                .list();
    }
}
