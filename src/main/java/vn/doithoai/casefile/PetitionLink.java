package vn.doithoai.casefile;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether it leads to the registers of petitions and of outgoing documents and to a consolidation. */
@ControllerAdvice(basePackageClasses = PetitionLink.class)
class PetitionLink {

    @ModelAttribute("seesPetitions")
    boolean seesPetitions(Authentication signedIn) {
        return PetitionViewer.of(signedIn).admitted();
    }

    @ModelAttribute("seesOutgoing")
    boolean seesOutgoing(Authentication signedIn) {
        return Viewer.of(signedIn).seesDrafts();
    }

    @ModelAttribute("seesConsolidation")
    boolean seesConsolidation(Authentication signedIn) {
        return PetitionViewer.of(signedIn).answersForRounds();
    }
}
