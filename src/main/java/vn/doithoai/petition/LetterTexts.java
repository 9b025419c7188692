package vn.doithoai.petition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Document;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.Petition.Answer;
import vn.doithoai.petition.PetitionTrail.Deed;

/**
 * The texts of a case that one of its letters prints, for whoever has to correct the letter: what is put right there is
 * put right in the case, so that letter, register and report say the same.
 */
@Service
@Transactional
public class LetterTexts {

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final ClassificationRules rules;
    private final PetitionLetters letters;
    private final FontCoverage font;
    private final PetitionTrail trail;

    LetterTexts(
            PetitionRegister register,
            PetitionNotes notes,
            ClassificationRules rules,
            PetitionLetters letters,
            FontCoverage font,
            PetitionTrail trail) {
        this.register = register;
        this.notes = notes;
        this.rules = rules;
        this.letters = letters;
        this.font = font;
        this.trail = trail;
    }

    /** What stands there now; nothing for a document of a round, and of a secret case nothing but the authority. */
    @Transactional(readOnly = true)
    public Map<LetterText, String> of(Document letter) {
        Map<LetterText, String> texts = new EnumMap<>(LetterText.class);
        List<LetterText> printed = LetterText.of(letter.kind());
        if (!printed.isEmpty()) {
            register.byCaseNumber(letter.owner())
                    .ifPresent(petition ->
                            printed.forEach(text -> text(petition, text).ifPresent(said -> texts.put(text, said))));
        }
        return texts;
    }

    /**
     * Takes the corrected texts into the case and draws the letter anew.
     *
     * @param corrected what {@link #of} gave, put right; texts that are not the letter's are left alone
     * @param user becomes an author of the letter, and so neither checks nor signs it
     * @throws InvalidInputException when the letter is no draft any more or a text cannot be printed
     */
    public void revise(Document letter, Map<LetterText, String> corrected, String user) {
        Petition petition = register.byCaseNumber(letter.owner()).orElseThrow();
        register.lock(petition.id());
        Map<LetterText, String> changed = new EnumMap<>(LetterText.class);
        of(letter)
                .forEach((text, before) -> Optional.ofNullable(corrected.get(text))
                        .filter(after -> !after.equals(before))
                        .ifPresent(after -> changed.put(text, after)));
        changed.values().forEach(font::require);
        Optional.ofNullable(changed.get(LetterText.SUMMARY)).ifPresent(text -> rules.requireUnnamed(petition, text));
        if (!changed.isEmpty()) {
            write(petition, changed, user);
        }
        letters.redraw(letter, user);
    }

    private void write(Petition petition, Map<LetterText, String> changed, String user) {
        notes.write(
                petition.id(),
                changed.entrySet().stream()
                        .collect(Collectors.toMap(text -> text.getKey().column(), Map.Entry::getValue)));
        String what = changed.keySet().stream().map(LetterText::title).collect(Collectors.joining(", "));
        trail.add(petition.id(), user, Deed.LETTER_CORRECTED, Optional.of(what));
    }

    private Optional<String> text(Petition petition, LetterText text) {
        if (petition.secret() && text != LetterText.AUTHORITY) {
            return Optional.empty();
        }
        return switch (text) {
            case ANSWER -> petition.answer().map(Answer::text);
            case MISSING -> notes.of(petition.id()).missing();
            case REFUSAL -> notes.of(petition.id()).refusal();
            case AUTHORITY -> petition.classification().flatMap(Classification::authority);
            case SUMMARY -> petition.classification().flatMap(Classification::summary);
        };
    }
}
