package vn.doithoai.document;

/**
 * A room's wish for a document.
 *
 * @param owner case number of what the document belongs to
 */
public record DraftRequest(String owner, DocumentKind kind, DraftContent content) {}
