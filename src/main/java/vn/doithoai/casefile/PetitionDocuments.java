package vn.doithoai.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.Participants;
import vn.doithoai.petition.Identities;
import vn.doithoai.petition.Identities.Purpose;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLetters;
import vn.doithoai.petition.PetitionRegister;
import vn.doithoai.remedy.RemedyContents;

/**
 * Who may read papers of petitions. They name the petitioner, so a manager does not read them, and each reading leaves
 * its trace. Of a secret case, whoever may not see it reads nothing but the sealed transfer and its recall, which name neither
 * person nor content, and that only as the records clerk or with a part in it: papers from before the case became secret name
 * both.
 */
@Component
class PetitionDocuments {

    static final String CASE = "KN-";

    static final String SEALED = PetitionLetters.SEALED;

    /** Templates that tell neither person nor matter. */
    static final Set<String> NAMELESS = Set.of(SEALED, RemedyContents.SEALED_RECALL);

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
                .map(petition -> petition.secret()
                        ? viewer.sight().secrets() || handlesSealed(document, viewer)
                        : viewer.numbersPapers()
                                || viewer.knows(petition)
                                || viewer.handles() && takesPart(document, viewer.username()))
                .orElse(false);
    }

    /** Whether it belongs to a case that few may know of; what belongs to a case that cannot be found is taken for one. */
    boolean secret(Document document) {
        return concerns(document.owner())
                && petition(document).map(Petition::secret).orElse(true);
    }

    private boolean handlesSealed(Document document, PetitionViewer viewer) {
        return NAMELESS.contains(document.content().template())
                && (viewer.numbersPapers() || takesPart(document, viewer.username()));
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
