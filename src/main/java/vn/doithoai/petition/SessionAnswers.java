package vn.doithoai.petition;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.petition.PetitionStarter.Entry;
import vn.doithoai.petition.PetitionTrail.Deed;

/** Questions that were put at the session and answered on the spot. */
@Component
class SessionAnswers {

    private static final int LONGEST_SUMMARY = 500;

    private final PetitionIntake intake;
    private final PetitionStarter starter;
    private final Classifying classifying;
    private final PetitionNotes notes;
    private final PetitionRegister register;
    private final PetitionClosing closing;
    private final FontCoverage font;
    private final PetitionTrail trail;

    SessionAnswers(
            PetitionIntake intake,
            PetitionStarter starter,
            Classifying classifying,
            PetitionNotes notes,
            PetitionRegister register,
            PetitionClosing closing,
            FontCoverage font,
            PetitionTrail trail) {
        this.intake = intake;
        this.starter = starter;
        this.classifying = classifying;
        this.notes = notes;
        this.register = register;
        this.closing = closing;
        this.font = font;
        this.trail = trail;
    }

    /**
     * Registers and closes at once, by the kind and field that the table proposes. What the table takes for anything
     * but a matter to answer, a denunciation for instance, starts the ordinary way, so that a person looks at it.
     */
    Petition register(PetitionEntry entry, String answer, String user) {
        font.require(answer);
        Proposal proposal = classifying.proposal(entry.content());
        Petition petition = intake.register(entry, user);
        if (HandlingPath.of(proposal.kind(), proposal.competence()) != HandlingPath.ANSWER) {
            starter.start(petition, Entry.NEW, entry.petitioner().email().isPresent());
            return petition;
        }
        close(petition, classification(proposal, summary(entry)), answer, user);
        return register.get(petition.id());
    }

    private void close(Petition petition, Classification classification, String answer, String user) {
        classifying.write(petition.id(), classification);
        notes.write(
                petition.id(),
                Map.of(
                        "answer_form",
                        AnswerForm.AT_SESSION.name(),
                        "answer",
                        answer,
                        "answered_by",
                        user,
                        "word_at",
                        petition.receivedAt()));
        trail.add(petition.id(), user, Deed.WORD_GIVEN, Optional.of(AnswerForm.AT_SESSION.title()));
        closing.close(petition.id(), Outcome.ANSWERED_AT_SESSION);
    }

    private static Classification classification(Proposal proposal, String summary) {
        return new Classification(
                proposal.kind(),
                proposal.competence(),
                proposal.field(),
                proposal.unit(),
                Optional.empty(),
                Optional.of(summary));
    }

    /** What was said in public, as the minutes have it, but for what tells who said it. */
    private static String summary(PetitionEntry entry) {
        String text = Redaction.of(entry.petitioner())
                .blacken(entry.content())
                .replaceAll("\\s+", " ")
                .strip();
        return text.codePointCount(0, text.length()) <= LONGEST_SUMMARY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SUMMARY - 1))
                                .strip() + "…";
    }
}
