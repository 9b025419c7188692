package vn.doithoai.casefile;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of rounds and the page of one round. */
@Controller
@ConditionalOnWebApplication
class CaseFilePages {

    private final RoundReader rounds;
    private final CaseFileModel pages;

    CaseFilePages(RoundReader rounds, CaseFileModel pages) {
        this.rounds = rounds;
        this.pages = pages;
    }

    @GetMapping("/ho-so")
    String list(Model model) {
        model.addAttribute("rounds", rounds.all());
        return "casefile/rounds";
    }

    @GetMapping("/ho-so/{caseNumber:DT-\\d{4}-\\d{2}}")
    String round(@PathVariable("caseNumber") String caseNumber, Authentication signedIn, Model model) {
        return pages.round(rounds.byCaseNumber(caseNumber), Viewer.of(signedIn), model);
    }
}
