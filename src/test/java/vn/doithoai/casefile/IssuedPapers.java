package vn.doithoai.casefile;

import org.springframework.boot.test.context.TestComponent;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLetters;

/** Issues documents of petitions. */
@TestComponent
class IssuedPapers {

    static final String AUTHORITY = "Tòa án nhân dân khu vực 1";

    private final OfficeAtWork office;
    private final PetitionsAtWork petitions;
    private final PetitionLetters letters;
    private final DocumentRegister documents;

    IssuedPapers(OfficeAtWork office, PetitionsAtWork petitions, PetitionLetters letters, DocumentRegister documents) {
        this.office = office;
        this.petitions = petitions;
        this.letters = letters;
        this.documents = documents;
    }

    Petition petition(String round) {
        Petition petition = petitions.classified(round, "Đường vào trường bị hỏng");
        petitions
                .tables()
                .sql("update petition set authority = ? where id = ?")
                .params(AUTHORITY, petition.id())
                .update();
        return petitions.get(petition);
    }

    Petition secret(String round) {
        Petition petition = petition(round);
        petitions
                .tables()
                .sql(
                        "update petition set secret = true, kind = 'DENUNCIATION', authority = 'BIMAT nơi nhận' where id = ?")
                .param(petition.id())
                .update();
        return petitions.get(petition);
    }

    Document letter(Petition petition, DocumentKind kind) {
        Document draft = documents.get(letters.draft(petition.id(), kind).documentId());
        office.issue(draft);
        return documents.get(draft.id());
    }

    Document again(Document document) {
        return documents.get(document.id());
    }

    PetitionsAtWork petitions() {
        return petitions;
    }

    OfficeAtWork office() {
        return office;
    }
}
