package vn.doithoai.document;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * One official document on its way from draft to file.
 *
 * @param caseNumber own number inside the application, e.g. {@code DT-2025-02/VB-01}; not the official number
 * @param owner case number of what it belongs to, e.g. {@code DT-2025-02}
 * @param notation what follows the official number, e.g. {@code BC-VPUB}
 * @param version counts the changes of the content, so that a change made from an older one is noticed
 */
public record Document(
        String id,
        String caseNumber,
        String owner,
        DocumentKind kind,
        DocumentState state,
        DraftContent content,
        Frame frame,
        Participants participants,
        String notation,
        Optional<IssuedNumber> issued,
        LocalDateTime createdAt,
        int version) {

    /** Kind and subject in one line, as registers and tasks show it. */
    public String title() {
        String subject = content.subject();
        return kind.title() + " " + subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
    }
}
