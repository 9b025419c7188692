package vn.doithoai.casefile;

import java.util.List;

/**
 * Everything that the page of a petition shows. Public, with its parts, because the template engine reads it.
 *
 * @param marks what stands out: received late, overdue, secret
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
        Text text,
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

    /**
     * What the petitioner wrote.
     *
     * @param content the part that this case is about
     * @param original the letter before it was split; empty where it never was, or is not for the viewer
     */
    public record Text(String content, String original) {}

    /** Another case. */
    public record Link(String id, String caseNumber, String text) {}
}
