package vn.doithoai.document.exchange;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentFates.Given;
import vn.doithoai.document.DocumentRegister;

/** Finds what a document takes back. A letter that corrects takes nothing back and travels as a new document. */
@Component
class Predecessors {

    private final DocumentFates fates;
    private final DocumentRegister documents;

    Predecessors(DocumentFates fates, DocumentRegister documents) {
        this.fates = fates;
        this.documents = documents;
    }

    Optional<Predecessor> of(Document document, Party issuer) {
        return fates.given(document.id()).flatMap(given -> predecessor(given, issuer));
    }

    private Optional<Predecessor> predecessor(Given given, Party issuer) {
        Document earlier = documents.get(given.earlierId());
        return switch (given.fate()) {
            case CORRECTED -> Optional.empty();
            case RECALLED -> Optional.of(predecessor(Business.RECALL, "Thu hồi ", earlier, issuer));
            case REPLACED -> Optional.of(predecessor(Business.REPLACE, "Thay thế ", earlier, issuer));
        };
    }

    private static Predecessor predecessor(Business business, String deed, Document earlier, Party issuer) {
        return new Predecessor(
                business, EdxmlHeader.documentId(issuer, earlier), deed + DocumentFates.citation(earlier));
    }
}
