package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.doithoai.conference.Minutes;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.conference.Session;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.security.Role;

/** Correcting minutes and programme while their documents are drafts: record and document change together. */
@CaseFileServer
class MinutesAndProgrammeTest {

    private final Reader reader;
    private final OfficeAtWork office;
    private final DocumentRegister documents;
    private final RoundRegister rounds;
    private final Session session;
    private Round round;

    @Autowired
    MinutesAndProgrammeTest(
            Reader reader, OfficeAtWork office, DocumentRegister documents, RoundRegister rounds, Session session) {
        this.reader = reader;
        this.office = office;
        this.documents = documents;
        this.rounds = rounds;
        this.session = session;
    }

    @BeforeEach
    void setUp() {
        round = office.round();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_form_shows_the_minutes_as_recorded() throws Exception {
        assertThat(page(office.minutes(round)))
                .contains("value=\"26/9/2025\"", "value=\"14:00\"", "value=\"16:30\"", "value=\"12\"")
                .contains("Trả lời về thủ tục đất đai | Sở Nội vụ | 30/10/2025</textarea>")
                .doesNotContain("name=\"signer\"");
    }

    @Test
    void corrected_minutes_reach_the_record_and_the_document() throws Exception {
        Document minutes = office.minutes(round);
        assertThat(reader.send(Role.CASE_OFFICER, form(minutes, "17:00", "15", ""))
                        .getRedirectedUrl())
                .endsWith("?da-luu");
        Minutes recorded = session.minutes(round.id()).orElseThrow();
        assertThat(recorded.endedAt()).isEqualTo(LocalDateTime.of(2025, 9, 26, 17, 0));
        assertThat(recorded.conclusions()).isEmpty();
        assertThat(documents.get(minutes.id()).content().facts().toString())
                .contains("attendeeCount=15", "endedAt=2025-09-26T17:00", "Đã đối thoại.");
        assertThat(documents.get(minutes.id()).content().signer()).isEqualTo("chanhvanphong");
    }

    @ParameterizedTest
    @CsvSource({
        "13:00, 15, '', Giờ kết thúc hội nghị phải sau giờ bắt đầu",
        "17:00, 0, '', Số người dự phải từ 1",
        "17:00, nhiều, '', “Số người dự” phải là số nguyên không âm",
        "muộn, 15, '', “Kết thúc lúc” không phải là một giờ hợp lệ",
        "17:00, 15, Trả lời | 30/10/2025, dòng 1"
    })
    void refused_minutes_are_shown_again_and_change_nothing(String end, String count, String conclusions, String why)
            throws Exception {
        Document minutes = office.minutes(round);
        MockHttpServletResponse answer = reader.send(Role.CASE_OFFICER, form(minutes, end, count, conclusions));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("role=\"alert\"", why, "value=\"" + end + "\"", "value=\"" + count + "\"", "Đã đối thoại.");
        assertThat(session.minutes(round.id()).orElseThrow().attendeeCount()).isEqualTo(12);
    }

    @Test
    void minutes_that_were_handed_in_stay() throws Exception {
        Document minutes = office.minutes(round);
        office.handIn(minutes);
        assertThat(reader.send(Role.CASE_OFFICER, form(minutes, "17:00", "15", ""))
                        .getContentAsString())
                .contains("không còn là dự thảo");
        assertThat(session.minutes(round.id()).orElseThrow().attendeeCount()).isEqualTo(12);
    }

    @Test
    void a_corrected_programme_reaches_the_invitation_but_draws_no_new_calendar_number() throws Exception {
        Document invitation = office.invitation(round);
        assertThat(page(invitation)).contains("14h00: Tuyên bố lý do\n14h30: Đối thoại</textarea>");
        reader.send(Role.CASE_OFFICER, programme(invitation, "14h00: Khai mạc\r\n\r\n15h00: Đối thoại"));
        Document corrected = documents.get(invitation.id());
        assertThat(corrected.content().facts().get("programme").toString())
                .isEqualTo("[14h00: Khai mạc, 15h00: Đối thoại]");
        assertThat(corrected.content().calendar())
                .isEqualTo(invitation.content().calendar());
        assertThat(rounds.get(round.id()).programme()).contains("14h00: Khai mạc\n15h00: Đối thoại");
    }

    private MockHttpServletRequestBuilder form(Document minutes, String end, String count, String conclusions) {
        return post("/ho-so/van-ban/{id}/sua-bien-ban", minutes.id())
                .param("basis", basis(minutes))
                .param("heldOn", "26/9/2025")
                .param("startedAt", "14:00")
                .param("endedAt", end)
                .param("attendeeCount", count)
                .param("attendees", "Lãnh đạo Văn phòng")
                .param("course", "Đã đối thoại.")
                .param("conclusions", conclusions);
    }

    private MockHttpServletRequestBuilder programme(Document invitation, String text) {
        return post("/ho-so/van-ban/{id}/sua-chuong-trinh", invitation.id())
                .param("basis", basis(invitation))
                .param("programme", text);
    }

    private String basis(Document document) {
        return Integer.toString(documents.get(document.id()).version());
    }

    private String page(Document document) throws Exception {
        return reader.page(Role.CASE_OFFICER, "/ho-so/van-ban/" + document.id());
    }
}
