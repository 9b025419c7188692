package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.doithoai.casefile.DraftForms.Choice;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.Identities;
import vn.doithoai.petition.Identities.Purpose;
import vn.doithoai.petition.IdentityCorrection;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitioner;
import vn.doithoai.petition.Standing;

/** Who wrote, in clear. Asked for by a button, never by opening a page: each look is a deed on record. */
@Controller
@ConditionalOnWebApplication
class PetitionerPages {

    private final PetitionReader petitions;
    private final PetitionCaseModel cases;
    private final Identities identities;
    private final IdentityCorrection correction;

    PetitionerPages(
            PetitionReader petitions, PetitionCaseModel cases, Identities identities, IdentityCorrection correction) {
        this.petitions = petitions;
        this.cases = cases;
        this.identities = identities;
        this.correction = correction;
    }

    @PostMapping("/ho-so/kien-nghi/" + PetitionPages.ID + "/nguoi-gui")
    String show(@PathVariable("id") String id, Authentication signedIn, Model model) {
        PetitionViewer viewer = PetitionViewer.of(signedIn);
        return clear(petitions.get(id, viewer).petition(), viewer, model);
    }

    @PostMapping("/ho-so/kien-nghi/" + PetitionPages.ID + "/nguoi-gui/sua")
    String correct(
            @PathVariable("id") String id,
            PetitionerInput input,
            Authentication signedIn,
            Model model,
            HttpServletResponse response) {
        PetitionViewer viewer = PetitionViewer.of(signedIn);
        Petition petition = petitions.get(id, viewer, PetitionDeed.CORRECT);
        try {
            correction.correct(petition, input.seen(), input.read(), viewer.username());
            return "redirect:/ho-so/kien-nghi/" + id + "?da-luu";
        } catch (InvalidInputException refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            String view = clear(petition, viewer, model);
            model.addAttribute("petitionerForm", input);
            model.addAttribute("refused", PetitionDeed.CORRECT.name());
            model.addAttribute("refusal", refusal.getMessage());
            return view;
        }
    }

    private String clear(Petition petition, PetitionViewer viewer, Model model) {
        if (!viewer.knows(petition)) {
            throw new NotOnFileException();
        }
        PetitionerInput all = PetitionerInput.of(identities.read(petition, viewer.username(), Purpose.CASE));
        PetitionerInput who = viewer.readsNumbers() ? all : all.withoutNumber();
        model.addAttribute("petitioner", PetitionerFacts.of(who));
        model.addAttribute("petitionerForm", who);
        model.addAttribute("titles", Petitioner.TITLES);
        model.addAttribute(
                "standings",
                Arrays.stream(Standing.values())
                        .map(standing -> new Choice(standing.name(), standing.title()))
                        .toList());
        return cases.show(petition.id(), viewer, model);
    }
}
