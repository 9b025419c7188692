package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.conference.Session;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.security.Role;

/** Minutes and programme that a colleague changed meanwhile, or that say nothing. */
@CaseFileServer
class StaleMinutesTest {

    private final Reader reader;
    private final OfficeAtWork office;
    private final DocumentRegister documents;
    private final RoundRegister rounds;
    private final Session session;
    private Round round;

    @Autowired
    StaleMinutesTest(
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
    void an_empty_programme_is_refused() throws Exception {
        assertThat(reader.send(Role.CASE_OFFICER, programme(office.invitation(round), " "))
                        .getContentAsString())
                .contains("Vui lòng nhập “Chương trình hội nghị”");
    }

    @Test
    void minutes_and_programme_changed_meanwhile_are_kept() throws Exception {
        Document invitation = office.invitation(round);
        Document minutes = office.minutes(round);
        MockHttpServletRequestBuilder lateProgramme = programme(invitation, "14h00: Muộn");
        MockHttpServletRequestBuilder lateMinutes = form(minutes, "17:30", "77", "");
        reader.send(Role.CASE_OFFICER, programme(invitation, "14h00: Khai mạc"));
        reader.send(Role.CASE_OFFICER, form(minutes, "17:00", "15", ""));

        assertThat(reader.send(Role.CASE_OFFICER, lateProgramme).getContentAsString())
                .contains("đã được sửa sau khi bạn mở trang", "14h00: Muộn</textarea>");
        assertThat(reader.send(Role.CASE_OFFICER, lateMinutes).getContentAsString())
                .contains("đã được sửa sau khi bạn mở trang", "value=\"77\"");
        assertThat(rounds.get(round.id()).programme()).contains("14h00: Khai mạc");
        assertThat(session.minutes(round.id()).orElseThrow().attendeeCount()).isEqualTo(15);
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
}
