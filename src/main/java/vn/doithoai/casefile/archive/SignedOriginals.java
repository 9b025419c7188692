package vn.doithoai.casefile.archive;

import java.util.Optional;

/** Knows the PDF that the officials signed with their own tokens; it is the record beside the rendition. */
public interface SignedOriginals {

    /** The whole signed file as it was taken in; empty while there is none. */
    Optional<byte[]> of(String documentId);
}
