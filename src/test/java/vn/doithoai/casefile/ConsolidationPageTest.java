package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.petition.Petition;
import vn.doithoai.security.Role;

/** The consolidation of a round, for those who answer for the round. */
@CaseFileServer
class ConsolidationPageTest {

    private static final Set<Role> IN_CHARGE =
            EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DIVISION_HEAD, Role.CASE_OFFICER, Role.MANAGER);

    private final Reader reader;
    private final PetitionsAtWork petitions;

    @Autowired
    ConsolidationPageTest(Reader reader, PetitionsAtWork petitions) {
        this.reader = reader;
        this.petitions = petitions;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void it_is_for_those_in_charge(Role role) throws Exception {
        String round = petitions.round();
        assertThat(reader.open(role, "/ho-so/" + round + "/tong-hop").getStatus())
                .isEqualTo(IN_CHARGE.contains(role) ? 200 : 403);
        assertThat(reader.open(role, "/ho-so/" + round).getContentAsString().contains("/tong-hop"))
                .isEqualTo(IN_CHARGE.contains(role));
    }

    @Test
    void figures_count_secret_ones_and_rows_do_not_show_them() throws Exception {
        String round = petitions.round();
        Petition one = petitions.letter(round, "Đường vào trường tiểu học Tô Hiệu bị hỏng");
        Petition two = petitions.letter(round, "Đường vào trường tiểu học Tô Hiệu bị hỏng nặng");
        Petition secret = petitions.secret(round, "BIMAT đường vào trường tiểu học Tô Hiệu bị hỏng");
        String page = reader.page(Role.MANAGER, "/ho-so/" + round + "/tong-hop");
        assertThat(page)
                .contains("3, trong đó tố cáo 1", one.caseNumber(), two.caseNumber(), "Ông N.V.Ẩ.")
                .contains("Kiến nghị có thể trùng", "%</td>")
                .doesNotContain("BIMAT", secret.caseNumber(), PetitionsAtWork.NAME, "name=\"full\"");
        assertThat(reader.page(Role.CASE_OFFICER, "/ho-so/" + round + "/tong-hop"))
                .contains("name=\"full\"")
                .doesNotContain(secret.caseNumber());
        assertThat(reader.open(Role.HEAD, "/ho-so/DT-2099-01/tong-hop").getStatus())
                .isEqualTo(404);
    }
}
