package vn.doithoai.casefile;

import java.util.List;

/**
 * Everything that the page of a petition shows. Public, with its parts, because the template engine reads it.
 *
 * @param marks what stands out: received late, overdue, secret
 * @param content as the petitioner put it
 * @param original the letter before it was split; empty where it never was, or is not for the viewer
 * @param attachments empty where they are not for the viewer; then {@code attachmentsHidden} says so
 * @param siblings the other contents of the same letter
 */
public record PetitionCasePage(
        String id,
        String caseNumber,
        String round,
        String state,
        boolean closed,
        List<String> marks,
        List<Fact> facts,
        String content,
        String original,
        List<Fact> classification,
        List<Fact> term,
        List<Fact> answer,
        List<AttachmentLine> attachments,
        boolean attachmentsHidden,
        List<TrailLine> trail,
        List<Link> siblings,
        List<Fact> deliveries) {

    /** @param name as the sender called the file; shown on the page only */
    public record AttachmentLine(int ordinal, String name, String about) {}

    public record TrailLine(String when, String who, String what, String note) {}

    /** Another case. */
    public record Link(String id, String caseNumber, String text) {}
}
