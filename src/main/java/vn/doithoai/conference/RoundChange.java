package vn.doithoai.conference;

import java.util.Optional;
import java.util.function.Function;

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

    boolean movesSession() {
        return moves(Schedule::sessionStart) || moves(Schedule::sessionEnd);
    }

    boolean movesPlace() {
        return moves(Schedule::place);
    }

    boolean movesIntake() {
        return moves(Schedule::intakeTo);
    }

    private boolean moves(Function<Schedule, Object> part) {
        return after.filter(changed -> !part.apply(changed).equals(part.apply(before)))
                .isPresent();
    }
}
