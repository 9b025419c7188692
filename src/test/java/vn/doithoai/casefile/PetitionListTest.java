package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.petition.Petition;
import vn.doithoai.security.Role;

/** What the list and a page of the register show. */
@CaseFileServer
class PetitionListTest {
    private static final String LIST = "/ho-so/kien-nghi";
    private static final Set<Role> HANDLERS = EnumSet.of(
            Role.HEAD,
            Role.DEPUTY_HEAD,
            Role.DIVISION_HEAD,
            Role.CASE_OFFICER,
            Role.RECEPTION_OFFICER,
            Role.SPECIALIST_UNIT);
    private static final Set<Role> CONFIDANTS = EnumSet.of(Role.HEAD, Role.RECEPTION_OFFICER);

    private final Reader reader;
    private final PetitionsAtWork petitions;

    @Autowired
    PetitionListTest(Reader reader, PetitionsAtWork petitions) {
        this.reader = reader;
        this.petitions = petitions;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_list_masks_who_wrote_and_keeps_what_is_searched_out_of_addresses() throws Exception {
        String round = petitions.round();
        Petition petition = petitions.letter(round, "Đường vào trường <b>bị hỏng</b>");
        MockHttpServletResponse found = reader.send(
                Role.CASE_OFFICER, post(LIST).param("q", "nguyen van an duong").param("round", round));
        assertThat(found.getStatus()).isEqualTo(200);
        assertThat(found.getContentAsString())
                .contains(petition.caseNumber(), "Ông N.V.Ẩ., phường Tô Hiệu", "&lt;b&gt;bị hỏng", "Chưa phân loại")
                .contains("value=\"nguyen van an duong\"")
                .doesNotContain(PetitionsAtWork.NAME, "q=nguyen");
        assertThat(petitions.readings(petition)).containsExactly("nguoi SEARCH");
        reader.send(Role.CASE_OFFICER, post(LIST).param("q", "duong truong").param("round", round));
        reader.send(Role.SPECIALIST_UNIT, post(LIST).param("q", "nguyen van an").param("round", round));
        assertThat(petitions.readings(petition)).hasSize(1);
        assertThat(reader.open(Role.CASE_OFFICER, LIST + "?q=xyz").getContentAsString())
                .doesNotContain("value=\"xyz\"");
    }

    @Test
    void sorting_and_paging_stay_within_the_filter() throws Exception {
        String round = petitions.round();
        for (int i = 0; i < 23; i++) {
            petitions.letter(round, "Nội dung");
        }
        String first = reader.send(
                        Role.CASE_OFFICER, post(LIST).param("round", round).param("sort", "CASE_NUMBER"))
                .getContentAsString();
        String number = round.replace("DT", "KN");
        assertThat(first)
                .contains("<strong>23</strong> kiến nghị, trang 1/2", number + "-0001", "CASE_NUMBER-asc")
                .doesNotContain(number + "-0023");
        String second = reader.send(
                        Role.CASE_OFFICER,
                        post(LIST)
                                .param("round", round)
                                .param("order", "CASE_NUMBER-asc")
                                .param("page", "2"))
                .getContentAsString();
        assertThat(second).contains(number + "-0023", "trang 2/2").doesNotContain(number + "-0001\"");
        String nonsense = reader.send(
                        Role.CASE_OFFICER,
                        post(LIST)
                                .param("round", round)
                                .param("order", "x")
                                .param("page", "-1")
                                .param("state", "NO"))
                .getContentAsString();
        assertThat(nonsense).contains("<strong>23</strong> kiến nghị, trang 1/2");
    }

    @Test
    void the_page_tells_everything_but_the_person() throws Exception {
        Petition petition =
                petitions.classified(petitions.round(), "Dòng một\n<script>alert(1)</script> " + PetitionsAtWork.NAME);
        petitions
                .tables()
                .sql("update petition_event set note = ? where petition_id = ?")
                .params("Ghi chú về " + PetitionsAtWork.NAME, petition.id())
                .update();
        assertThat(reader.page(Role.MANAGER, LIST + "/" + petition.id()))
                .contains(
                        petition.caseNumber(),
                        "Dòng một\n&lt;script&gt;",
                        "10/9/2025",
                        "Luật Tiếp công dân",
                        "Ghi chú về […]")
                .contains("Phòng Tổng hợp", "Đất đai và môi trường", "Vào sổ", "chỉ dành cho người xử lý hồ sơ")
                .doesNotContain(PetitionsAtWork.NAME, "tổ 7", "Xem thông tin người gửi", "Việc khác");
        assertThat(reader.page(Role.RECEPTION_OFFICER, LIST + "/" + petition.id()))
                .contains("Xem thông tin người gửi", "Ghi nhận rút đơn", "Gộp vào hồ sơ khác", "Giấy biên nhận")
                .contains("Ghi chú về " + PetitionsAtWork.NAME)
                .doesNotContain("Mở lại hồ sơ");
        assertThat(petitions.readings(petition)).isEmpty();
    }
}
