package vn.doithoai.casefile;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The register and the page of one case. What is searched for is sent in a form, because the text may be a name and an
 * address of a page is kept in histories and logs.
 */
@Controller
@ConditionalOnWebApplication
class PetitionPages {

    static final String ID = "{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final PetitionListModel lists;
    private final PetitionReader petitions;
    private final PetitionCaseModel cases;

    PetitionPages(PetitionListModel lists, PetitionReader petitions, PetitionCaseModel cases) {
        this.lists = lists;
        this.petitions = petitions;
        this.cases = cases;
    }

    @GetMapping("/ho-so/kien-nghi")
    String first(Authentication signedIn, Model model) {
        return lists.fill(PetitionListInput.empty(), PetitionViewer.of(signedIn), model);
    }

    @PostMapping("/ho-so/kien-nghi")
    String filtered(PetitionListInput input, Authentication signedIn, Model model) {
        return lists.fill(input, PetitionViewer.of(signedIn), model);
    }

    @GetMapping("/ho-so/kien-nghi/" + ID)
    String one(@PathVariable("id") String id, Authentication signedIn, Model model) {
        return cases.show(id, PetitionViewer.of(signedIn), model);
    }

    /** The way from a paper, which knows its case by number only. */
    @GetMapping("/ho-so/kien-nghi/so/{caseNumber:KN-[0-9-]{1,30}}")
    String byNumber(@PathVariable("caseNumber") String caseNumber, Authentication signedIn) {
        return "redirect:/ho-so/kien-nghi/"
                + petitions
                        .byCaseNumber(caseNumber, PetitionViewer.of(signedIn))
                        .petition()
                        .id();
    }
}
