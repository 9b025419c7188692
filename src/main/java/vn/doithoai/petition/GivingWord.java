package vn.doithoai.petition;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.petition.Petition.Answer;
import vn.doithoai.petition.PetitionLetters.Drafted;
import vn.doithoai.petition.PetitionTrail.Deed;

/** The word that is owed to the petitioner: answer, guidance or refusal, and notice of a transfer. */
@Service
@Transactional
public class GivingWord {

    private static final int SUMMARY_IN_PROMISE = 600;
    private static final Set<HandlingPath> TRANSFERRED = Set.of(HandlingPath.FORWARD, HandlingPath.SECRET);

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final PetitionLetters letters;
    private final LetterDates dates;
    private final Promises promises;
    private final PetitionTrail trail;

    GivingWord(
            PetitionRegister register,
            PetitionNotes notes,
            PetitionLetters letters,
            LetterDates dates,
            Promises promises,
            PetitionTrail trail) {
        this.register = register;
        this.notes = notes;
        this.letters = letters;
        this.dates = dates;
        this.promises = promises;
        this.trail = trail;
    }

    /** Drafts the last letter of the petition's way. */
    public Drafted draft(String petitionId) {
        return letters.draft(petitionId, letter(petitionId));
    }

    private DocumentKind letter(String petitionId) {
        if (notes.of(petitionId).refusal().isPresent()) {
            return DocumentKind.REFUSAL_NOTICE;
        }
        return path(register.get(petitionId)) == HandlingPath.GUIDE
                ? DocumentKind.GUIDANCE_LETTER
                : DocumentKind.ANSWER_LETTER;
    }

    /** Takes down that the word is out, and has a promise kept. */
    public Outcome give(String petitionId) {
        register.lock(petitionId);
        Petition petition = register.get(petitionId);
        Outcome outcome = outcome(petition);
        notes.write(petitionId, Map.of("word_at", dates.issuedAt(petition.caseNumber(), paper(petition))));
        if (outcome == Outcome.COMMITTED) {
            promise(petition, petition.answer().orElseThrow());
        }
        trail.add(petitionId, PetitionTrail.SYSTEM, Deed.WORD_GIVEN, Optional.of(outcome.title()));
        return outcome;
    }

    private DocumentKind paper(Petition petition) {
        return petition.classified() && TRANSFERRED.contains(path(petition))
                ? DocumentKind.TRANSFER_SLIP
                : letter(petition.id());
    }

    private void promise(Petition petition, Answer answer) {
        String what = petition.classification()
                .flatMap(Classification::summary)
                .map(summary -> ": " + summary.substring(0, Math.min(SUMMARY_IN_PROMISE, summary.length())))
                .orElse("");
        promises.promise(
                petition.caseNumber(),
                petition.roundCaseNumber(),
                "Thực hiện nội dung đã trả lời kiến nghị số " + petition.caseNumber() + what,
                answer.commitmentOwner().orElseThrow(),
                answer.commitmentDue().orElseThrow());
    }

    private Outcome outcome(Petition petition) {
        if (notes.of(petition.id()).refusal().isPresent()) {
            return Outcome.REFUSED;
        }
        return switch (path(petition)) {
            case FORWARD -> Outcome.FORWARDED;
            case GUIDE -> Outcome.GUIDED;
            case SECRET -> Outcome.DENUNCIATION_FORWARDED;
            case ANSWER, ANSWERED, SETTLE ->
                petition.answer().orElseThrow().form() == AnswerForm.COMMITMENT ? Outcome.COMMITTED : Outcome.ANSWERED;
        };
    }

    private static HandlingPath path(Petition petition) {
        return petition.classification().orElseThrow().path();
    }
}
