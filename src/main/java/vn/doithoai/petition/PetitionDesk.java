package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.PetitionStarter.Entry;
import vn.doithoai.petition.PetitionTrail.Deed;

/** What other rooms can have done with petitions. Whether a person may do it is asked before, where the person is known. */
@Service
@Transactional
public class PetitionDesk {

    private static final int LONGEST_REASON = 2000;

    private final PetitionIntake intake;
    private final PetitionRegister register;
    private final Classifying classifying;
    private final SessionAnswers sessionAnswers;
    private final Reopening reopening;
    private final Extensions extensions;
    private final MergeTarget targets;
    private final PetitionStarter starter;
    private final PetitionTrail trail;

    PetitionDesk(
            PetitionIntake intake,
            PetitionRegister register,
            Classifying classifying,
            SessionAnswers sessionAnswers,
            Reopening reopening,
            Extensions extensions,
            MergeTarget targets,
            PetitionStarter starter,
            PetitionTrail trail) {
        this.intake = intake;
        this.register = register;
        this.classifying = classifying;
        this.sessionAnswers = sessionAnswers;
        this.reopening = reopening;
        this.extensions = extensions;
        this.targets = targets;
        this.starter = starter;
        this.trail = trail;
    }

    /**
     * Registers what arrived and starts its handling.
     *
     * @throws InvalidInputException when the round takes no petitions or a value cannot be taken
     */
    public Petition register(PetitionEntry entry, String user) {
        Petition petition = intake.register(entry, user);
        starter.start(petition, Entry.NEW, entry.petitioner().email().isPresent());
        return petition;
    }

    /**
     * Registers a question that was put and answered at the session. It waits for a person to say what it is; a matter
     * for the office to answer is closed by that, any other goes its own way.
     */
    public Petition registerAnswered(PetitionEntry entry, String answer, String user) {
        return sessionAnswers.register(entry, answer, user);
    }

    /** Ends the handling because the petitioner wishes so. */
    public void withdraw(String id, String reason, String user) {
        open(id);
        trail.add(id, user, Deed.WITHDRAWN, Optional.of(reason(reason)));
        requireWaiting(starter.end(register.get(id), Outcome.WITHDRAWN));
    }

    /** Ends the handling because the other petition carries the same content. */
    public void merge(String id, String intoId, String reason, String user) {
        String into = register.get(intoId).caseNumber();
        targets.lock(id, Optional.of(into));
        open(id);
        targets.point(id, into);
        trail.add(id, user, Deed.MERGED, Optional.of(reason(reason)));
        requireWaiting(starter.end(register.get(id), Outcome.MERGED));
    }

    /** Asks the head for more time. */
    public void requestExtension(String id, LocalDate newDueOn, String reason, String user) {
        extensions.ask(open(id), newDueOn, reason(reason), user);
        requireWaiting(starter.askForTime(register.get(id)));
    }

    /** Takes a closed case up again, with a new term that counts from today. */
    public void reopen(String id, String reason, String user) {
        reopening.reopen(id, reason(reason), user);
        starter.start(register.get(id), Entry.REOPENED, false);
    }

    /** Gives the case to another unit; its tasks stay where they are. */
    public void reassign(String id, String unit, String reason, String user) {
        classifying.reassign(open(id), unit, reason(reason), user);
    }

    private Petition open(String id) {
        register.lock(id);
        Petition petition = register.get(id);
        if (petition.state() == PetitionState.CLOSED) {
            throw new InvalidInputException("Kiến nghị số %s đã kết thúc.".formatted(petition.caseNumber()));
        }
        return petition;
    }

    private static void requireWaiting(boolean waiting) {
        if (!waiting) {
            throw new InvalidInputException("Hồ sơ đang chuyển bước. Vui lòng thử lại sau ít phút.");
        }
    }

    private static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new InvalidInputException("Lý do phải có từ 1 đến 2.000 ký tự.");
        }
        return reason;
    }
}
