package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import vn.doithoai.petition.Petition;
import vn.doithoai.security.Role;

/** Files on the page of a petition: kept, handed out under our names, on record. */
@CaseFileServer
class PetitionAttachmentTest {
    private final Reader reader;
    private final PetitionsAtWork petitions;
    private final Tasklist tasklist;
    private String round;
    private Petition petition;

    @Autowired
    PetitionAttachmentTest(Reader reader, PetitionsAtWork petitions, Tasklist tasklist) {
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
    void a_file_is_kept_handed_out_under_our_name_and_its_reading_is_on_record() throws Exception {
        assertTaken(upload("Đơn của Nguyễn Văn Ẩn.pdf", "%PDF-1.7 nội dung"));
        assertThat(reader.page(Role.CASE_OFFICER, address(""))).contains("Đơn của Nguyễn Văn Ẩn.pdf");
        assertThat(reader.page(Role.MANAGER, address(""))).doesNotContain("Đơn của");
        MockHttpServletResponse file = reader.open(Role.CASE_OFFICER, address("/tep/1"));
        assertThat(file.getContentAsByteArray()).isEqualTo("%PDF-1.7 nội dung".getBytes(StandardCharsets.UTF_8));
        assertThat(file.getHeader("Content-Disposition"))
                .contains("attachment", petition.caseNumber() + "-tep-1.pdf")
                .doesNotContain("Nguy");
        assertThat(petitions.readings(petition)).containsExactly("nguoi CASE");
        assertThat(reader.open(Role.MANAGER, address("/tep/1")).getStatus()).isEqualTo(404);
        MockHttpServletResponse wrong = upload("a.pdf", "MZ chương trình");
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString()).contains("Chỉ nhận tệp PDF");
    }

    private MockHttpServletResponse upload(String name, String content) throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", name, "text/html", content.getBytes(StandardCharsets.UTF_8));
        return reader.send(Role.RECEPTION_OFFICER, multipart(address("/tep")).file(file));
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
