package vn.doithoai.conference;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When the steps of a round really happened, as against its schedule.
 *
 * @param reportSha256 checksum of the report that was filed at the end; absent for a cancelled round
 */
public record RoundCourse(
        LocalDateTime created,
        Optional<LocalDateTime> intakeOpened,
        Optional<LocalDateTime> intakeClosed,
        Optional<LocalDateTime> closed,
        Optional<String> reportSha256) {}
