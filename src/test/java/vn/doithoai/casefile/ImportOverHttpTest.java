package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.conference.Round;
import vn.doithoai.petition.excel.Sheets;
import vn.doithoai.security.Visitor;

/** A workbook on its way through the real server: sign-in, token, multipart form, limits of the server. */
@CaseFileServer
class ImportOverHttpTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final ImportCounter counter;
    private final Visitor visitor;
    private final int port;
    private Round round;

    @Autowired
    ImportOverHttpTest(
            Reader reader,
            OfficeAtWork office,
            JdbcClient jdbc,
            ManagementService management,
            @LocalServerPort int port) {
        this.counter = new ImportCounter(reader, office, jdbc, management);
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void signIn() {
        round = counter.openRound();
        visitor.signIn("tiepcongdan", "Doi-Thoai-2025");
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_register_leads_to_the_upload_and_the_workbook_onto_the_register() {
        assertThat(visitor.get("/ho-so/kien-nghi").body()).contains("href=\"" + ImportCounter.PAGE + "\"");

        HttpResponse<String> sent = send(Sheets.rows(2));
        assertThat(sent.statusCode()).isEqualTo(302);
        counter.runJobs();

        String address = sent.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]+", "");
        assertThat(address).matches(ImportCounter.PAGE + "/[0-9a-f-]{36}");
        assertThat(visitor.get(address).body()).contains("Đã nhập xong", "2/2");
    }

    @Test
    void a_file_above_the_limit_of_the_form_is_refused_by_the_form() {
        HttpResponse<String> refused = send(new byte[20 * MEGABYTE + 1]);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("nhiều nhất 20 MB");
    }

    @Test
    void a_stranger_is_led_to_the_sign_in_and_leaves_nothing() {
        HttpResponse<String> answer =
                new Visitor(port).postFile(ImportCounter.PAGE, "round", round.caseNumber(), Sheets.rows(1));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/dang-nhap");
        assertThat(visitor.get(ImportCounter.PAGE).body()).doesNotContain("NK-" + round.caseNumber());
    }

    private HttpResponse<String> send(byte[] file) {
        return visitor.postFile(ImportCounter.PAGE, "round", round.caseNumber(), file);
    }
}
