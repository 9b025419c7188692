package vn.doithoai.remedy;

import java.time.LocalDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.DraftRequest;
import vn.doithoai.document.Drafting;

/** Drafts the document that puts a faulty one right; it belongs to the same case, and so is open to the same people. */
@Service
@Transactional
public class RemedyDrafts {

    private final RemedyRegister register;
    private final RemedyContents contents;
    private final DocumentRegister documents;
    private final DocumentFates fates;
    private final Drafting drafting;
    private final RemedyTerms terms;

    RemedyDrafts(
            RemedyRegister register,
            RemedyContents contents,
            DocumentRegister documents,
            DocumentFates fates,
            Drafting drafting,
            RemedyTerms terms) {
        this.register = register;
        this.contents = contents;
        this.documents = documents;
        this.fates = fates;
        this.drafting = drafting;
        this.terms = terms;
    }

    /**
     * A stored draft.
     *
     * @param signer user who must sign
     * @param dueAt when the document should be out
     */
    public record Drafted(String documentId, String caseNumber, String signer, LocalDateTime dueAt) {}

    public Drafted draft(String remedyId) {
        Remedy remedy = register.get(remedyId);
        Document faulty = documents.get(remedy.documentId());
        DraftContent content = contents.content(remedy, faulty);
        Document draft = drafting.create(new DraftRequest(faulty.owner(), contents.kind(remedy, faulty), content));
        fates.give(draft.id(), remedy.way().fate(), faulty.id());
        register.drafted(remedyId, draft.id());
        return new Drafted(draft.id(), draft.caseNumber(), content.signer(), terms.issueBy());
    }
}
