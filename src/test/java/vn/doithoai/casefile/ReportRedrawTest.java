package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.security.Role;

/** A report whose figures were refused is drawn again from the registers. */
@CaseFileServer
class ReportRedrawTest {

    private final Reader reader;
    private final OfficeAtWork office;
    private final PetitionsAtWork petitions;
    private final RoundRegister rounds;
    private final DocumentRegister documents;

    @Autowired
    ReportRedrawTest(
            Reader reader,
            OfficeAtWork office,
            PetitionsAtWork petitions,
            RoundRegister rounds,
            DocumentRegister documents) {
        this.reader = reader;
        this.office = office;
        this.petitions = petitions;
        this.rounds = rounds;
        this.documents = documents;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_drafter_has_the_figures_taken_again() throws Exception {
        String number = petitions.round();
        Round round = rounds.byCaseNumber(number).orElseThrow();
        petitions.letter(number, "Đường vào trường bị hỏng");
        office.issuedNotice(round);
        office.minutes(round);
        OfficeAtWork.setClock(LocalDateTime.of(2025, 9, 29, 8, 0));
        Document report = office.draft(round, DocumentKind.REPORT);
        OfficeAtWork.setClock(LocalDateTime.of(2025, 9, 30, 9, 0));
        assertThat(reader.page(Role.CASE_OFFICER, "/ho-so/van-ban/" + report.id()))
                .contains("Lập lại từ hồ sơ");

        assertThat(redraw(report).getRedirectedUrl()).endsWith("?da-luu");

        assertThat(asOf(report)).startsWith("2025-09-30T09:00");
        assertThat(documents.get(report.id()).version()).isEqualTo(report.version() + 1);
    }

    @Test
    void any_document_of_a_round_is_drawn_anew() throws Exception {
        Document notice = office.draft(office.round(), DocumentKind.NOTICE);
        assertThat(reader.page(Role.CASE_OFFICER, "/ho-so/van-ban/" + notice.id()))
                .contains("Lập lại từ hồ sơ")
                .doesNotContain("sua-noi-dung");
        assertThat(redraw(notice).getRedirectedUrl()).endsWith("?da-luu");
        assertThat(documents.get(notice.id()).content().legalBases())
                .isEqualTo(notice.content().legalBases());
    }

    private String asOf(Document report) {
        Map<?, ?> figures =
                (Map<?, ?>) documents.get(report.id()).content().facts().get("consolidation");
        return figures.get("asOf").toString();
    }

    private MockHttpServletResponse redraw(Document document) throws Exception {
        return reader.send(
                Role.CASE_OFFICER,
                post("/ho-so/van-ban/{id}/lap-lai-so-lieu", document.id())
                        .param(
                                "basis",
                                Integer.toString(documents.get(document.id()).version())));
    }
}
