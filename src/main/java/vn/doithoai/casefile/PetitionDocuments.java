package vn.doithoai.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.Participants;
import vn.doithoai.petition.Identities;
import vn.doithoai.petition.Identities.Purpose;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionRegister;

/**
 * Who may read papers of petitions. They name the petitioner, so a manager does not read them, and each reading leaves
 * its trace. Those of secret cases name neither person nor content, but that there is one is told to few: those who may
 * see the case, the records clerk, and whoever has a part in the very paper.
 */
@Component
class PetitionDocuments {

    private static final String CASE = "KN-";

    private final PetitionRegister petitions;
    private final Identities identities;
    private final TaskSubjects tasks;
    private final DocumentReader documents;

    PetitionDocuments(PetitionRegister petitions, Identities identities, TaskSubjects tasks, DocumentReader documents) {
        this.petitions = petitions;
        this.identities = identities;
        this.tasks = tasks;
        this.documents = documents;
    }

    static boolean concerns(String owner) {
        return owner.startsWith(CASE);
    }

    /** Papers of a case that this person sees, for the list on its page; a list is no reading. */
    List<DocumentLine> of(Petition petition, PetitionViewer viewer) {
        return viewer.knows(petition) ? documents.ofPetition(petition.caseNumber()) : List.of();
    }

    boolean mayRead(Document document, PetitionViewer viewer) {
        return petition(document)
                .map(petition -> viewer.numbersPapers()
                        || (viewer.knows(petition) && !petition.secret())
                        || viewer.sight().secrets()
                        || (viewer.handles() && takesPart(document, viewer.username())))
                .orElse(false);
    }

    /** Puts the reading on record; papers of rounds leave no trace. */
    void trace(Document document, String who) {
        if (concerns(document.owner())) {
            petition(document).ifPresent(petition -> identities.trace(petition, who, Purpose.CASE));
        }
    }

    private boolean takesPart(Document document, String username) {
        Participants done = document.participants();
        return Stream.of(done.drafter(), done.contentChecker(), done.formChecker(), done.signer(), done.issuer())
                        .flatMap(Optional::stream)
                        .anyMatch(username::equals)
                || tasks.works(new TaskSubject(TaskSubject.Kind.DOCUMENT, document.id()), username);
    }

    private Optional<Petition> petition(Document document) {
        return petitions.byCaseNumber(document.owner());
    }
}
