package vn.doithoai.casefile;

import java.util.List;

/**
 * What a document's page shows of faults and of the documents that put them right. Public, with its parts, because the
 * template engine reads it.
 *
 * @param links to the documents that put this one right, and to the one that this one puts right
 * @param requests empty for whoever may not read them
 * @param offered whether this person may report a fault of this document now
 * @param secret whether a correction cannot be asked for, because it would tell of a secret case
 */
public record RemedyPage(List<Link> links, List<Request> requests, boolean offered, boolean secret) {

    /** @param what e.g. "Đã được thay thế bởi", before the citation that leads to the other document */
    public record Link(String what, String documentId, String citation) {}

    /** @param draft own number of the document that is being made; empty when there is none yet; withdrawable by this person now */
    public record Request(
            String caseNumber,
            String way,
            String state,
            String asked,
            String reason,
            List<String> details,
            String decided,
            String remarks,
            String draftId,
            String draft,
            boolean withdrawable) {}

    boolean empty() {
        return links.isEmpty() && requests.isEmpty() && !offered;
    }
}
