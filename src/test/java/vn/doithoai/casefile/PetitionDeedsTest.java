package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.doithoai.petition.Outcome;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionState;
import vn.doithoai.security.Role;

/** What is done from a petition's page: taken, or refused with everything that was typed still there. */
@CaseFileServer
class PetitionDeedsTest {
    private final Reader reader;
    private final PetitionsAtWork petitions;
    private final Tasklist tasklist;
    private String round;
    private Petition petition;

    @Autowired
    PetitionDeedsTest(Reader reader, PetitionsAtWork petitions, Tasklist tasklist) {
        this.reader = reader;
        this.petitions = petitions;
        this.tasklist = tasklist;
    }

    @BeforeEach
    void aPetition() {
        round = petitions.round();
        petition = petitions.letter(round, "Đường vào trường tiểu học Tô Hiệu bị hỏng");
        tasklist.runJobs();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void withdrawing_ends_the_handling_and_shows_it() throws Exception {
        assertTaken(send(Role.RECEPTION_OFFICER, "rut", "reason", "Người gửi có đơn xin rút"));
        tasklist.runJobs();
        assertThat(petitions.get(petition).ending().orElseThrow().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(reader.page(Role.MANAGER, address(""))).contains("Người gửi đã rút", "Người gửi có đơn xin rút");
        assertThat(send(Role.RECEPTION_OFFICER, "rut", "reason", "lần nữa").getContentAsString())
                .contains("đã kết thúc");
    }

    @Test
    void reopening_brings_it_back() throws Exception {
        send(Role.RECEPTION_OFFICER, "rut", "reason", "Rút");
        tasklist.runJobs();
        assertThat(reader.page(Role.HEAD, address(""))).contains("Mở lại hồ sơ");
        assertTaken(send(Role.HEAD, "mo-lai", "reason", "Có tình tiết mới"));
        assertThat(petitions.get(petition).state()).isEqualTo(PetitionState.IN_PROGRESS);
    }

    @Test
    void what_is_refused_is_shown_as_it_was_typed() throws Exception {
        MockHttpServletResponse answer = reader.send(
                Role.SPECIALIST_UNIT,
                post(address("/gia-han")).param("until", "31/2/2025").param("reason", "Cần <b>xác minh</b>"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("“Hạn mới” không phải là một ngày hợp lệ", "Cần &lt;b&gt;xác minh", "value=\"31/2/2025\"")
                .contains("<details class=\"edit\" open>");
        assertTaken(reader.send(
                Role.SPECIALIST_UNIT,
                post(address("/gia-han")).param("until", "30/9/2025").param("reason", "Cần xác minh")));
        assertThat(reader.page(Role.HEAD, address(""))).contains("Đề nghị gia hạn", "Cần xác minh");
    }

    @Test
    void a_duplicate_is_suggested_and_merged_by_a_person() throws Exception {
        Petition again = petitions.letter(round, "Đường vào trường tiểu học Tô Hiệu bị hỏng nặng");
        tasklist.runJobs();
        assertThat(reader.page(Role.RECEPTION_OFFICER, "/ho-so/kien-nghi/" + again.id()))
                .contains("Kiến nghị có thể trùng", "cùng người gửi", "Gộp vào hồ sơ này", petition.caseNumber());
        assertTaken(reader.send(
                Role.RECEPTION_OFFICER,
                post("/ho-so/kien-nghi/" + again.id() + "/gop")
                        .param("into", petition.caseNumber())
                        .param("reason", "Trùng nội dung")));
        tasklist.runJobs();
        assertThat(petitions.get(again).ending().orElseThrow().mergedInto()).contains(petition.id());
    }

    @Test
    void a_refusal_to_merge_does_not_tell_that_a_secret_case_exists() throws Exception {
        Petition secret = petitions.secret(round, "Tố cáo");
        String told = reader.send(
                        Role.CASE_OFFICER,
                        post(address("/gop")).param("into", secret.caseNumber()).param("reason", "x"))
                .getContentAsString();
        String none = reader.send(
                        Role.CASE_OFFICER,
                        post(address("/gop")).param("into", "KN-2025-99-9999").param("reason", "x"))
                .getContentAsString();
        assertThat(told).contains("Không có kiến nghị mang số " + secret.caseNumber());
        assertThat(none).contains("Không có kiến nghị mang số KN-2025-99-9999");
    }

    @Test
    void roles_without_the_deed_and_forms_without_the_token_get_nothing() throws Exception {
        assertThat(send(Role.MANAGER, "rut", "reason", "x").getStatus()).isEqualTo(404);
        assertThat(send(Role.SPECIALIST_UNIT, "mo-lai", "reason", "x").getStatus())
                .isEqualTo(404);
        assertThat(send(Role.WEB_EDITOR, "rut", "reason", "x").getStatus()).isEqualTo(403);
        MockHttpServletRequestBuilder bare = post(address("/rut")).param("reason", "x");
        assertThat(reader.sendWithoutToken(Role.RECEPTION_OFFICER, bare).getRedirectedUrl())
                .isEqualTo("/dang-nhap?het-phien");
        assertThat(petitions.get(petition)).isEqualTo(petition);
    }

    private MockHttpServletResponse send(Role role, String deed, String name, String value) throws Exception {
        return reader.send(role, post(address("/" + deed)).param(name, value));
    }

    private void assertTaken(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).endsWith("?da-luu");
    }

    private String address(String rest) {
        return "/ho-so/kien-nghi/" + petition.id() + rest;
    }
}
