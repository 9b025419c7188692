package vn.doithoai.delivery;

import java.util.List;
import java.util.Optional;

/**
 * What all recipients of one posting get.
 *
 * @param caseNumber the case it belongs to, e.g. {@code DT-2025-02}
 * @param subject one line, at most 500 characters, without personal data
 * @param body plain text
 * @param calendar the event of an invitation, its change or its cancellation
 */
public record Message(
        String caseNumber,
        String subject,
        String body,
        List<Attachment> attachments,
        Optional<CalendarEntry> calendar) {

    private static final int LONGEST_SUBJECT = 500;

    public Message {
        attachments = List.copyOf(attachments);
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("a subject has 1 to " + LONGEST_SUBJECT + " characters");
        }
        // a line break would let a subject write its own mail headers
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }
}
