package vn.doithoai.petition;

import java.time.LocalDateTime;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;

/** Drafts the documents of a petition, each from the record as it stands now. */
public interface PetitionLetters {

    /** Template of the transfer of a secret case: it tells neither person nor matter. */
    String SEALED = "petition/secret-transfer";

    /**
     * A stored draft.
     *
     * @param signer user who must sign
     * @param dueAt when the document should be out
     */
    record Drafted(String documentId, String caseNumber, String signer, LocalDateTime dueAt) {}

    /** @throws vn.doithoai.engine.InvalidInputException when the record lacks what the document must say */
    Drafted draft(String petitionId, DocumentKind kind);

    /**
     * Takes the record as it stands now into a letter that is still a draft; its wording by the drafter stays.
     *
     * @param user who corrected the record; the reading of the petitioner for it is this person's
     */
    void redraw(Document letter, String user);
}
