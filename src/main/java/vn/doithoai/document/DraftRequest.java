package vn.doithoai.document;

/**
 * A room's wish for a document.
 *
 * @param owner case number of what the document belongs to
 * @param kind one that is numbered: what is never numbered is no draft
 */
public record DraftRequest(String owner, DocumentKind kind, DraftContent content) {

    public DraftRequest {
        if (!kind.numbered()) {
            throw new IllegalArgumentException("not an official document: " + kind);
        }
    }
}
