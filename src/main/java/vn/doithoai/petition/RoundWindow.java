package vn.doithoai.petition;

import java.time.LocalDateTime;

/**
 * What of a round's schedule matters to its petitions.
 *
 * @param intakeClosesAt first moment that is too late
 * @param sessionStart when the session begins
 * @param held whether the session is over
 */
public record RoundWindow(LocalDateTime intakeClosesAt, LocalDateTime sessionStart, boolean held) {}
