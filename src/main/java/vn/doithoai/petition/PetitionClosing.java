package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.IssueCompletion;
import vn.doithoai.petition.PetitionTrail.Deed;

/** The end of a petition; how late its word was is frozen here. */
@Service
@Transactional
public class PetitionClosing {

    /** Nobody is owed word, so nothing can be late. */
    private static final Set<Outcome> NO_WORD_OWED = Set.of(Outcome.FILED, Outcome.WITHDRAWN, Outcome.MERGED);

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final PetitionClock terms;
    private final IssueCompletion completion;
    private final Drafting drafting;
    private final PetitionTrail trail;
    private final Clock clock;

    PetitionClosing(
            PetitionRegister register,
            PetitionNotes notes,
            PetitionClock terms,
            IssueCompletion completion,
            Drafting drafting,
            PetitionTrail trail,
            Clock clock) {
        this.register = register;
        this.notes = notes;
        this.terms = terms;
        this.completion = completion;
        this.drafting = drafting;
        this.trail = trail;
        this.clock = clock;
    }

    /** Finishes papers that have a number and gives up those that have none, before an early end. */
    public void settlePapers(String petitionId) {
        String owner = register.get(petitionId).caseNumber();
        completion.complete(owner);
        drafting.withdrawUnissued(owner);
    }

    public void close(String petitionId, Outcome outcome) {
        register.lock(petitionId);
        Petition petition = register.get(petitionId);
        LocalDateTime now = LocalDateTime.now(clock);
        int late = NO_WORD_OWED.contains(outcome)
                ? 0
                : terms.daysLate(petition.dueOn(), petition.wordAt().orElse(now));
        Map<String, Object> columns = new HashMap<>();
        columns.put("state", PetitionState.CLOSED.name());
        columns.put("outcome", outcome.name());
        columns.put("closed_at", now);
        columns.put("days_late", late);
        columns.put("asked_due_on", null);
        notes.write(petitionId, columns);
        trail.add(petitionId, PetitionTrail.SYSTEM, Deed.CLOSED, Optional.of(outcome.title()));
    }
}
