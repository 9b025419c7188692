package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.petition.Petition;
import vn.doithoai.security.Role;

/** The letter before it was split tells as much of a person as its contents do, and is held as much about that person. */
@CaseFileServer
class OriginalLetterTest {

    private static final String WHOLE = "Tôi là " + PetitionsAtWork.NAME + ", xin trình bày hai việc";

    private final Reader reader;
    private final PetitionsAtWork petitions;
    private Petition petition;

    @Autowired
    OriginalLetterTest(Reader reader, PetitionsAtWork petitions) {
        this.reader = reader;
        this.petitions = petitions;
    }

    @BeforeEach
    void split() {
        petition = petitions.classified(petitions.round(), "Việc thứ nhất");
        petitions
                .tables()
                .sql("update petition_letter set original_content = ? where id = ?")
                .params(WHOLE, petition.letterId())
                .update();
    }

    @Test
    void isShownAsItCameToThoseWhoKnowThePerson() throws Exception {
        assertThat(page(Role.RECEPTION_OFFICER)).contains(WHOLE);
    }

    @Test
    void namesNobodyToTheOthers() throws Exception {
        assertThat(page(Role.MANAGER))
                .contains("Tôi là […], xin trình bày hai việc")
                .doesNotContain(PetitionsAtWork.NAME);
    }

    @Test
    void isToldToThePersonWhoAsks() throws Exception {
        String held = reader.send(Role.RECEPTION_OFFICER, post(address() + "/du-lieu.json"))
                .getContentAsString();
        assertThat(held).contains(WHOLE);
    }

    private String page(Role role) throws Exception {
        return reader.open(role, address()).getContentAsString();
    }

    private String address() {
        return "/ho-so/kien-nghi/" + petition.id();
    }
}
