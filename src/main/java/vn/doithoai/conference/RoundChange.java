package vn.doithoai.conference;

import java.util.Optional;

/**
 * A wish to postpone or cancel an announced round.
 *
 * @param before the schedule as announced when the wish was registered
 * @param after the new schedule; absent for a cancellation
 */
public record RoundChange(
        String id, String roundId, String reason, Schedule before, Optional<Schedule> after, String requestedBy) {

    public boolean cancels() {
        return after.isEmpty();
    }
}
