package vn.doithoai.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The record of a session. What was put at it is in the register of petitions, see {@link LiveQuestions}.
 *
 * @param attendees one line each: a body, a group, a guest
 * @param course paragraphs
 */
public record Minutes(
        LocalDateTime startedAt,
        LocalDateTime endedAt,
        int attendeeCount,
        List<String> attendees,
        List<String> course,
        List<Conclusion> conclusions) {

    /** Everything that people wrote and that will be printed. */
    Stream<String> texts() {
        return Stream.of(
                        attendees.stream(),
                        course.stream(),
                        conclusions.stream().flatMap(conclusion -> Stream.of(conclusion.content(), conclusion.owner())))
                .flatMap(texts -> texts);
    }

    /** A matter left open at the session, with the body that owns it and its date. */
    public record Conclusion(String content, String owner, LocalDate due) {}
}
