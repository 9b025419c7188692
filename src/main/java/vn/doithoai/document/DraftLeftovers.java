package vn.doithoai.document;

/**
 * Keeps something beside a draft that is of no use any more once the draft was given up or its issued files are kept. All
 * beans of this type are told.
 */
public interface DraftLeftovers {

    void forget(String documentId);
}
