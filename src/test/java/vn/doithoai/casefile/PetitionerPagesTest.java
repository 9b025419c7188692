package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.petition.Petition;
import vn.doithoai.security.Role;

/** Who wrote: seen on purpose and on record, put right, and told to the person who asks. */
@CaseFileServer
class PetitionerPagesTest {

    private final Reader reader;
    private final PetitionsAtWork petitions;
    private Petition petition;
    private String seen = "";

    @Autowired
    PetitionerPagesTest(Reader reader, PetitionsAtWork petitions) {
        this.reader = reader;
        this.petitions = petitions;
    }

    @BeforeEach
    void aPetition() {
        petition = petitions.classified(petitions.round(), "Đường vào trường bị hỏng");
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void a_look_shows_the_person_and_who_has_looked() throws Exception {
        String page =
                reader.send(Role.SPECIALIST_UNIT, post(address("nguoi-gui"))).getContentAsString();
        assertThat(page)
                .contains("Ông " + PetitionsAtWork.NAME, PetitionsAtWork.ADDRESS, PetitionsAtWork.PHONE)
                .contains("Những lần xem danh tính (1)", "nguoi – Xem hồ sơ")
                .doesNotContain("Sửa thông tin người gửi");
        assertThat(reader.open(Role.SPECIALIST_UNIT, address("nguoi-gui")).getStatus())
                .isEqualTo(405);
    }

    @Test
    void a_title_is_one_of_a_few_and_no_place_for_a_name() throws Exception {
        look();
        MockHttpServletResponse wrong = reader.send(
                Role.RECEPTION_OFFICER,
                post(address("nguoi-gui/sua"))
                        .param("standing", "PERSON")
                        .param("title", "Ông Nguyễn Văn A")
                        .param("seen", seen)
                        .param("name", "A"));
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString()).contains("Danh xưng phải là một trong: Ông, Bà, Anh, Chị, Tổ chức");
    }

    @Test
    void a_correction_is_taken_or_comes_back_as_typed() throws Exception {
        look();
        MockHttpServletResponse wrong = reader.send(Role.RECEPTION_OFFICER, correction("Lê Thị <i>Sai</i>", "abc"));
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString())
                .contains("Số điện thoại của người gửi không đúng", "value=\"Lê Thị &lt;i&gt;Sai&lt;/i&gt;\"");
        MockHttpServletResponse right = reader.send(Role.RECEPTION_OFFICER, correction("Lê Thị Đúng", "0987 654 321"));
        assertThat(right.getRedirectedUrl()).endsWith("?da-luu");
        assertThat(reader.send(Role.HEAD, post(address("nguoi-gui"))).getContentAsString())
                .contains("Bà Lê Thị Đúng")
                .doesNotContain(PetitionsAtWork.NAME);
        assertThat(reader.send(Role.RECEPTION_OFFICER, correction("Lê Thị Chậm", ""))
                        .getContentAsString())
                .contains("đã được người khác sửa sau khi trang này mở ra");
        assertThat(reader.page(Role.HEAD, address("")))
                .contains("Sửa thông tin người gửi", "danh xưng, họ tên hoặc tên tổ chức, điện thoại")
                .doesNotContain("Lê Thị Đúng");
        assertThat(reader.send(Role.CASE_OFFICER, correction("X", "")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_person_s_data_go_out_whole_in_both_forms_and_on_record() throws Exception {
        MockHttpServletResponse json = reader.send(Role.RECEPTION_OFFICER, post(address("du-lieu.json")));
        assertThat(json.getHeader("Content-Disposition")).contains(petition.caseNumber() + "-du-lieu.json");
        JsonNode held = new ObjectMapper().readTree(json.getContentAsByteArray());
        assertThat(held.get("Người gửi").toString())
                .contains(PetitionsAtWork.NAME, PetitionsAtWork.ADDRESS, PetitionsAtWork.PHONE, "Lưu danh tính đến");
        assertThat(held.get("Kiến nghị " + petition.caseNumber()).toString())
                .contains("Đường vào trường bị hỏng", "Vào sổ");
        assertThat(held.get("Những lần xem danh tính").toString()).contains("Theo yêu cầu của người gửi");
        String pdf = PdfText.text(
                reader.send(Role.HEAD, post(address("du-lieu.pdf"))).getContentAsByteArray());
        assertThat(pdf).contains("DỮ LIỆU CÁ NHÂN ĐANG LƯU", PetitionsAtWork.NAME, "Đường vào trường bị hỏng");
        assertThat(petitions.readings(petition))
                .containsOnly("nguoi SUBJECT_REQUEST")
                .hasSize(2);
        assertThat(reader.send(Role.CASE_OFFICER, post(address("du-lieu.json"))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_receipt_names_the_person_and_is_on_record() throws Exception {
        MockHttpServletResponse receipt = reader.send(Role.RECEPTION_OFFICER, post(address("bien-nhan.pdf")));
        assertThat(receipt.getHeader("Content-Disposition")).contains(petition.caseNumber() + "-bien-nhan.pdf");
        assertThat(PdfText.text(receipt.getContentAsByteArray())).contains(petition.caseNumber(), PetitionsAtWork.NAME);
        assertThat(petitions.readings(petition)).containsExactly("nguoi RECEIPT");
        assertThat(reader.send(Role.MANAGER, post(address("bien-nhan.pdf"))).getStatus())
                .isEqualTo(404);
    }

    /** Keeps what the form was opened with. */
    private void look() throws Exception {
        String page =
                reader.send(Role.RECEPTION_OFFICER, post(address("nguoi-gui"))).getContentAsString();
        seen = page.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    private MockHttpServletRequestBuilder correction(String name, String phone) {
        return post(address("nguoi-gui/sua"))
                .param("seen", seen)
                .param("standing", "PERSON")
                .param("title", "Bà")
                .param("name", name)
                .param("address", PetitionsAtWork.ADDRESS)
                .param("phone", phone);
    }

    private String address(String rest) {
        return "/ho-so/kien-nghi/" + petition.id() + (rest.isEmpty() ? "" : "/" + rest);
    }
}
