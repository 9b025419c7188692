package vn.doithoai.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The dates of a round, all in Vietnamese time.
 *
 * @param noticeOn day on which the notice is to be issued
 * @param intakeFrom first day of intake, from 00:00
 * @param intakeTo last day of intake, until 24:00
 */
public record Schedule(
        LocalDate noticeOn,
        LocalDate intakeFrom,
        LocalDate intakeTo,
        LocalDateTime sessionStart,
        LocalDateTime sessionEnd,
        String place) {

    /** 24:00 of the day planned for the notice. */
    LocalDateTime noticeDueAt() {
        return noticeOn.plusDays(1).atStartOfDay();
    }

    /** 24:00 of the last day of intake: the first moment that is too late. */
    public LocalDateTime intakeClosesAt() {
        return intakeTo.plusDays(1).atStartOfDay();
    }

    public LocalDate sessionDay() {
        return sessionStart.toLocalDate();
    }
}
