package vn.doithoai.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.conference.RoundDrafts;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.conference.Session;
import vn.doithoai.directory.Official;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.petition.LetterText;
import vn.doithoai.petition.LetterTexts;

/** Puts the forms of a draft into its page, filled with what is stored; what was typed and refused is put in later. */
@Component
class DraftForms {

    static final String WORDING = "wordingForm";
    static final String MINUTES = "minutesForm";
    static final String PROGRAMME = "programmeForm";
    static final String LETTER = "letterForm";
    static final String REPORT = "reportForm";

    /** Texts longer than this are typed in a higher field. */
    private static final int SHORT = 500;

    private final DraftEditing editing;
    private final RoundRegister rounds;
    private final Session session;
    private final LetterTexts texts;

    DraftForms(DraftEditing editing, RoundRegister rounds, Session session, LetterTexts texts) {
        this.editing = editing;
        this.texts = texts;
        this.rounds = rounds;
        this.session = session;
    }

    /** One signer to choose from. Public because the template engine reads it. */
    public record Choice(String value, String label) {}

    /** One text of a letter. Public because the template engine reads it. */
    public record Text(String name, String label, int longest, int rows) {}

    void fill(Model model, Document document) {
        model.addAttribute("basis", Integer.toString(document.version()));
        model.addAttribute(WORDING, WordingInput.of(document.content()));
        model.addAttribute("signers", DraftEditing.choosesSigner(document) ? choices() : List.of());
        redrawn(model, document);
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

    private void redrawn(Model model, Document document) {
        if (RoundDrafts.draws(document.kind())) {
            model.addAttribute(REPORT, true);
        }
        Map<LetterText, String> printed = texts.of(document);
        if (!printed.isEmpty()) {
            letter(model, printed);
        }
    }

    private static void letter(Model model, Map<LetterText, String> texts) {
        Map<String, String> said = new HashMap<>();
        texts.forEach((text, value) -> said.put(text.name(), value));
        model.addAttribute(LETTER, said);
        model.addAttribute(
                "letterTexts",
                texts.keySet().stream()
                        .map(text ->
                                new Text(text.name(), text.title(), text.longest(), text.longest() > SHORT ? 8 : 2))
                        .toList());
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
