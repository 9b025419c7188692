package vn.doithoai.petition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.petition.PetitionStarter.Entry;
import vn.doithoai.petition.PetitionTrail.Deed;

/** Questions that were put at the session and answered on the spot. */
@Component
class SessionAnswers {

    private final PetitionIntake intake;
    private final PetitionStarter starter;
    private final PetitionNotes notes;
    private final PetitionRegister register;
    private final FontCoverage font;
    private final PetitionTrail trail;

    SessionAnswers(
            PetitionIntake intake,
            PetitionStarter starter,
            PetitionNotes notes,
            PetitionRegister register,
            FontCoverage font,
            PetitionTrail trail) {
        this.intake = intake;
        this.starter = starter;
        this.notes = notes;
        this.register = register;
        this.font = font;
        this.trail = trail;
    }

    /** Registers the question with its answer; a person says what it is before anything is closed. */
    Petition register(PetitionEntry entry, String answer, String user) {
        font.require(answer);
        Petition petition = intake.register(entry, user);
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
        starter.start(petition, Entry.CONTENT, entry.petitioner().email().isPresent());
        return register.get(petition.id());
    }

    /** Where a petition goes when it was answered before it was classified: word on paper is owed for other kinds. */
    HandlingPath path(Petition petition, HandlingPath path) {
        if (petition.wordAt().isEmpty()) {
            return path;
        }
        if (path == HandlingPath.ANSWER) {
            return HandlingPath.ANSWERED;
        }
        Map<String, Object> columns = new HashMap<>();
        columns.put("word_at", null);
        notes.write(petition.id(), columns);
        return path;
    }
}
