package vn.doithoai.casefile;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.DeliveryView;
import vn.doithoai.petition.Identities;
import vn.doithoai.petition.Identities.Purpose;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionRegister;

/**
 * Who may read letters to petitioners, whose addresses and files name them: the records clerk and those who handle
 * secret cases, each time on record. Of a secret case the clerk learns only that an address failed.
 */
@Component
class PetitionMail {

    private final PetitionRegister petitions;
    private final Identities identities;

    PetitionMail(PetitionRegister petitions, Identities identities) {
        this.petitions = petitions;
        this.identities = identities;
    }

    /** How much of a delivery there is for a person. */
    enum Access {
        NONE,
        SEALED,
        OPEN
    }

    Access access(DeliveryView delivery, PetitionViewer viewer) {
        if (viewer.sight().secrets()) {
            return Access.OPEN;
        }
        boolean secret = petition(delivery).filter(Petition::secret).isPresent();
        if (PetitionDocuments.concerns(delivery.key()) && !viewer.numbersPapers()) {
            return Access.NONE;
        }
        return secret ? Access.SEALED : Access.OPEN;
    }

    /** Puts the reading on record; mail of rounds leaves no trace. */
    void trace(DeliveryView delivery, String who) {
        petition(delivery).ifPresent(petition -> identities.trace(petition, who, Purpose.CASE));
    }

    private Optional<Petition> petition(DeliveryView delivery) {
        return petitions.byCaseNumber(delivery.key().substring(0, delivery.key().lastIndexOf('/')));
    }
}
