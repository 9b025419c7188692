package vn.doithoai.petition;

import java.time.LocalDateTime;
import vn.doithoai.document.DocumentKind;

/** Drafts the documents of a petition, each from the record as it stands now. */
public interface PetitionLetters {

    /**
     * A stored draft.
     *
     * @param signer user who must sign
     * @param dueAt when the document should be out
     */
    record Drafted(String documentId, String caseNumber, String signer, LocalDateTime dueAt) {}

    /** @throws vn.doithoai.engine.InvalidInputException when the record lacks what the document must say */
    Drafted draft(String petitionId, DocumentKind kind);
}
