package vn.doithoai.casefile;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;

/** Opens a document for a person, or knows nothing of it. Every page of a document, picture and file passes here. */
@Component
class DocumentGate {

    private final DocumentReader documents;
    private final PetitionDocuments petitions;
    private final CoveredLetters covers;

    DocumentGate(DocumentReader documents, PetitionDocuments petitions, CoveredLetters covers) {
        this.documents = documents;
        this.petitions = petitions;
        this.covers = covers;
    }

    /** @throws NotOnFileException when there is no such document, or not, or not yet, for this person */
    Document open(String id, Authentication signedIn) {
        Document document = toChange(id, signedIn);
        if (covers.covered(document, signedIn)) {
            throw new NotOnFileException();
        }
        return document;
    }

    /** As {@link #open}, but also what is covered: to be changed unread, never to be shown. */
    Document toChange(String id, Authentication signedIn) {
        Document document = documents.get(id);
        boolean open = PetitionDocuments.concerns(document.owner())
                ? petitions.mayRead(document, PetitionViewer.of(signedIn))
                : Viewer.of(signedIn).seesDrafts() || document.state().issued();
        if (!open) {
            throw new NotOnFileException();
        }
        return document;
    }

    /** Whether nothing but its cover is for this person. */
    boolean covered(Document document, Authentication signedIn) {
        return covers.covered(document, signedIn);
    }

    /**
     * For whoever sees a task about it: drafts of a round included, papers of petitions under their own rule. What is
     * {@link #covered} is not to be shown here either.
     */
    Document ofTask(String id, Authentication signedIn) {
        Document document = documents.get(id);
        return PetitionDocuments.concerns(document.owner()) ? read(id, signedIn) : document;
    }

    /** As {@link #open}, and the reading of a petition's paper goes on record. */
    Document read(String id, Authentication signedIn) {
        Document document = open(id, signedIn);
        petitions.trace(document, signedIn.getName());
        return document;
    }
}
