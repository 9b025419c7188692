package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.petition.Petition;
import vn.doithoai.security.Role;

/** Of a petitioner each role learns no more than its work needs. */
@CaseFileServer
class PetitionerSightTest {

    private final Reader reader;
    private final PetitionsAtWork petitions;
    private Petition petition;

    @Autowired
    PetitionerSightTest(Reader reader, PetitionsAtWork petitions) {
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
    void a_unit_learns_it_only_while_it_is_to_answer() throws Exception {
        change("content = 'Tôi là " + PetitionsAtWork.NAME + "'");
        assertThat(reader.page(Role.SPECIALIST_UNIT, address(""))).contains("Tôi là " + PetitionsAtWork.NAME);
        for (String other :
                List.of("kind = null", "kind = 'COMPLAINT', competence = 'OUTSIDE'", "kind = 'RULE_FEEDBACK'")) {
            change(other);
            unitLearnsNothing(other);
        }
        change("kind = 'COMPLAINT', competence = 'WITHIN'");
        assertThat(reader.send(Role.SPECIALIST_UNIT, post(address("nguoi-gui"))).getStatus())
                .isEqualTo(200);
        change("state = 'CLOSED', outcome = 'ANSWERED', closed_at = received_at, days_late = 0");
        unitLearnsNothing("closed");
        assertThat(petitions.readings(petition)).hasSize(1);
    }

    @Test
    void the_number_of_the_identity_card_is_for_two_roles() throws Exception {
        petitions
                .tables()
                .sql("update petitioner set identity_number = '012345678901' where letter_id = ?")
                .param(petition.letterId())
                .update();
        for (Role role : List.of(Role.HEAD, Role.RECEPTION_OFFICER, Role.CASE_OFFICER, Role.SPECIALIST_UNIT)) {
            String page = reader.send(role, post(address("nguoi-gui"))).getContentAsString();
            assertThat(page).contains(PetitionsAtWork.PHONE);
            assertThat(page.contains("012345678901"))
                    .as(role.name())
                    .isEqualTo(role == Role.HEAD || role == Role.RECEPTION_OFFICER);
        }
    }

    private void unitLearnsNothing(String when) throws Exception {
        assertThat(reader.send(Role.SPECIALIST_UNIT, post(address("nguoi-gui"))).getStatus())
                .as(when)
                .isEqualTo(404);
        assertThat(reader.page(Role.SPECIALIST_UNIT, address("")))
                .as(when)
                .contains("Tôi là […]")
                .doesNotContain(PetitionsAtWork.NAME);
    }

    private void change(String columns) {
        petitions
                .tables()
                .sql("update petition set " + columns + " where id = ?")
                .param(petition.id())
                .update();
    }

    private String address(String rest) {
        return "/ho-so/kien-nghi/" + petition.id() + (rest.isEmpty() ? "" : "/" + rest);
    }
}
