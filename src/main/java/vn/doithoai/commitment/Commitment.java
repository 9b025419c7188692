package vn.doithoai.commitment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A promise on the books.
 *
 * @param caseNumber e.g. {@code CK-2025-02-01}, business key of its process
 * @param promise as it stands now: its due day is the extended one where the head has granted more time
 * @param result what the unit last reported; empty before its first report
 * @param doneOn the day on which it was done, as reported
 * @param closedAt when the completion was confirmed
 * @param returned how often a report was not accepted
 */
public record Commitment(
        String id,
        String caseNumber,
        Promise promise,
        CommitmentState state,
        LocalDateTime madeAt,
        Optional<String> result,
        Optional<LocalDate> doneOn,
        Optional<LocalDateTime> closedAt,
        int returned) {

    /** Whether somebody still has to do something about it. */
    public boolean open() {
        return state != CommitmentState.DONE;
    }

    /** Whether a citizen waits for word of it. */
    public boolean concernsCitizen() {
        return promise.madeToPetitioner();
    }
}
