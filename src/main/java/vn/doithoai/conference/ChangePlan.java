package vn.doithoai.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What is entered to change an announced round. Absent parts stay as announced.
 *
 * @param cancels true: the round is given up and the rest does not count
 */
public record ChangePlan(
        boolean cancels,
        String reason,
        Optional<LocalDate> intakeTo,
        Optional<LocalDateTime> sessionStart,
        Optional<LocalDateTime> sessionEnd,
        Optional<String> place) {

    Optional<Schedule> applyTo(Schedule announced) {
        return cancels
                ? Optional.empty()
                : Optional.of(new Schedule(
                        announced.noticeOn(),
                        announced.intakeFrom(),
                        intakeTo.orElse(announced.intakeTo()),
                        sessionStart.orElse(announced.sessionStart()),
                        sessionEnd.orElse(announced.sessionEnd()),
                        place.orElse(announced.place())));
    }
}
