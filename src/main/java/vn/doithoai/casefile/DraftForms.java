package vn.doithoai.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.conference.Session;
import vn.doithoai.directory.Official;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;

/** Puts the forms of a draft into its page, filled with what is stored; what was typed and refused is put in later. */
@Component
class DraftForms {

    static final String WORDING = "wordingForm";
    static final String MINUTES = "minutesForm";
    static final String PROGRAMME = "programmeForm";

    private final DraftEditing editing;
    private final RoundRegister rounds;
    private final Session session;

    DraftForms(DraftEditing editing, RoundRegister rounds, Session session) {
        this.editing = editing;
        this.rounds = rounds;
        this.session = session;
    }

    /** One signer to choose from. Public because the template engine reads it. */
    public record Choice(String value, String label) {}

    void fill(Model model, Document document) {
        model.addAttribute("basis", Integer.toString(document.version()));
        model.addAttribute(WORDING, WordingInput.of(document.content()));
        model.addAttribute("signers", DraftEditing.choosesSigner(document) ? choices() : List.of());
        if (document.kind() == DocumentKind.MINUTES) {
            round(document)
                    .flatMap(session::minutes)
                    .ifPresent(minutes -> model.addAttribute(MINUTES, MinutesInput.of(minutes)));
        }
        if (document.kind() == DocumentKind.INVITATION) {
            model.addAttribute(
                    PROGRAMME,
                    rounds.byCaseNumber(document.owner())
                            .flatMap(round -> round.programme())
                            .orElse(""));
        }
    }

    private Optional<String> round(Document document) {
        return rounds.byCaseNumber(document.owner()).map(round -> round.id());
    }

    private List<Choice> choices() {
        return editing.signers().stream().map(DraftForms::choice).toList();
    }

    private static Choice choice(Official official) {
        return new Choice(
                official.username().orElseThrow(), "%s (%s)".formatted(official.name(), official.positionTitle()));
    }
}
