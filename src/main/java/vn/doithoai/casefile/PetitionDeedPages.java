package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.Petition;

/** Takes the forms of a petition's page; what is refused is shown again as it was typed, with the reason. */
@Controller
@ConditionalOnWebApplication
class PetitionDeedPages {

    private final PetitionReader petitions;
    private final PetitionCaseModel cases;
    private final PetitionDeeds deeds;

    PetitionDeedPages(PetitionReader petitions, PetitionCaseModel cases, PetitionDeeds deeds) {
        this.petitions = petitions;
        this.cases = cases;
        this.deeds = deeds;
    }

    @PostMapping("/ho-so/kien-nghi/" + PetitionPages.ID + "/{deed:rut|gop|gia-han|mo-lai|giao-lai}")
    String perform(
            @PathVariable("id") String id,
            @PathVariable("deed") String address,
            PetitionDeedInput input,
            Authentication signedIn,
            Model model,
            HttpServletResponse response) {
        PetitionViewer viewer = PetitionViewer.of(signedIn);
        PetitionDeed deed = PetitionDeeds.at(address);
        Petition petition = petitions.get(id, viewer, deed);
        try {
            deeds.perform(deed, petition, input, viewer);
            return "redirect:/ho-so/kien-nghi/" + id + "?da-luu";
        } catch (InvalidInputException refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            refused(deed, refusal, model);
            model.addAttribute("typed", input);
            return cases.show(id, viewer, model);
        }
    }

    /** Puts the reason into the page that is shown again. */
    static void refused(PetitionDeed deed, InvalidInputException refusal, Model model) {
        model.addAttribute("refused", deed.name());
        model.addAttribute("refusal", refusal.getMessage());
    }
}
