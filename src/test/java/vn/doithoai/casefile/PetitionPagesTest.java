package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.petition.Petition;
import vn.doithoai.security.Role;

/** The register and the page of one petition, as each role sees them. */
@CaseFileServer
class PetitionPagesTest {
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
    PetitionPagesTest(Reader reader, PetitionsAtWork petitions) {
        this.reader = reader;
        this.petitions = petitions;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_gets_exactly_what_is_meant_for_it(Role role) throws Exception {
        Petition petition = petitions.classified(petitions.round(), "Đường vào trường bị hỏng");
        boolean admitted = HANDLERS.contains(role) || role == Role.MANAGER;
        String address = LIST + "/" + petition.id();
        assertThat(reader.open(role, LIST).getStatus()).isEqualTo(admitted ? 200 : 403);
        assertThat(reader.open(role, address).getStatus()).isEqualTo(admitted ? 200 : 403);
        assertThat(reader.send(role, post(LIST)).getStatus()).isEqualTo(admitted ? 200 : 403);
        assertThat(reader.send(role, post(LIST + "/xuat.xlsx")).getStatus()).isEqualTo(admitted ? 200 : 403);
        MockHttpServletResponse clear = reader.send(role, post(address + "/nguoi-gui"));
        assertThat(clear.getStatus()).isEqualTo(HANDLERS.contains(role) ? 200 : admitted ? 404 : 403);
        assertThat(clear.getContentAsString().contains(PetitionsAtWork.NAME)).isEqualTo(HANDLERS.contains(role));
        assertThat(petitions.readings(petition)).hasSize(HANDLERS.contains(role) ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_secret_case_exists_for_two_roles_only(Role role) throws Exception {
        String round = petitions.round();
        Petition secret = petitions.secret(round, "BIMAT cán bộ nhận tiền");
        boolean seen = CONFIDANTS.contains(role);
        for (String path : new String[] {
            LIST,
            LIST + "/" + secret.id(),
            LIST + "/so/" + secret.caseNumber(),
            LIST + "/" + secret.id() + "/tep/1",
            "/ho-so/" + round
        }) {
            String page = reader.open(role, path).getContentAsString();
            if (!seen) {
                assertThat(page).as(path).doesNotContain("BIMAT", secret.caseNumber());
            }
        }
        assertThat(reader.open(role, LIST + "/" + secret.id()).getStatus() == 200)
                .isEqualTo(seen);
        String found = reader.send(role, post(LIST).param("q", "bimat").param("round", round))
                .getContentAsString();
        assertThat(found.contains(secret.caseNumber())).isEqualTo(seen);
        assertThat(found.contains("<strong>1</strong> kiến nghị")).isEqualTo(seen);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_without_the_right_does_anything_to_a_secret_case(Role role) throws Exception {
        Petition secret = petitions.secret(petitions.round(), "BIMAT");
        if (CONFIDANTS.contains(role)) {
            return;
        }
        for (PetitionDeed deed : PetitionDeed.values()) {
            String address = LIST + "/" + secret.id() + "/" + deed.address();
            assertThat(reader.send(role, post(address).param("reason", "x")).getStatus())
                    .as(address)
                    .isIn(403, 404, 400);
        }
        assertThat(petitions.readings(secret)).isEmpty();
        assertThat(petitions.get(secret)).isEqualTo(secret);
    }
}
