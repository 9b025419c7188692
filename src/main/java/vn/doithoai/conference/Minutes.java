package vn.doithoai.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The record of a session.
 *
 * @param attendees one line each: a body, a group, a guest
 * @param course paragraphs
 * @param liveQuestions questions put at the session itself
 */
public record Minutes(
        LocalDateTime startedAt,
        LocalDateTime endedAt,
        int attendeeCount,
        List<String> attendees,
        List<String> course,
        int liveQuestions,
        List<Conclusion> conclusions) {

    /** A matter left open at the session, with the body that owns it and its date. */
    public record Conclusion(String content, String owner, LocalDate due) {}
}
