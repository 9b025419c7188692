package vn.doithoai.casefile;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.conference.Round;
import vn.doithoai.petition.Consolidated;
import vn.doithoai.petition.Consolidation;
import vn.doithoai.petition.SimilarPairs;

/** "Tổng hợp kiến nghị" of a round: the figures, and all its contents in one table that tells nobody's name. */
@Controller
@ConditionalOnWebApplication
class ConsolidationPages {

    private final RoundReader rounds;
    private final Consolidation consolidation;
    private final SimilarPairs similar;
    private final PetitionWords words;

    ConsolidationPages(RoundReader rounds, Consolidation consolidation, SimilarPairs similar, PetitionWords words) {
        this.rounds = rounds;
        this.consolidation = consolidation;
        this.similar = similar;
        this.words = words;
    }

    @GetMapping("/ho-so/{round:DT-\\d{4}-\\d{2}}/tong-hop")
    String table(@PathVariable("round") String caseNumber, Authentication signedIn, Model model) {
        PetitionViewer viewer = PetitionViewer.of(signedIn);
        Round round = rounds.byCaseNumber(caseNumber);
        model.addAttribute("round", round.caseNumber());
        model.addAttribute("at", PageDates.moment(words.now()));
        Consolidated consolidated = consolidation.of(caseNumber, words.now());
        model.addAttribute("figures", consolidated.figures());
        model.addAttribute("rows", consolidated.rows());
        model.addAttribute("similar", similar.ofRound(caseNumber, viewer.sight()));
        model.addAttribute("readsIdentities", viewer.sight().identities());
        return "casefile/consolidation";
    }
}
