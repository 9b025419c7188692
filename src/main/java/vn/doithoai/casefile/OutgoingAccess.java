package vn.doithoai.casefile;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.doithoai.document.outgoing.OutgoingSight;
import vn.doithoai.document.outgoing.OutgoingSight.Reach;
import vn.doithoai.petition.SecretCases;

/**
 * What of the outgoing register a person may see, by {@link PetitionDocuments}' rule and for all lines at once. Whoever
 * neither sees secret cases nor numbers papers sees of no petition's paper what it is about: were only those of secret
 * cases covered, the cover itself would tell which they are.
 */
@Component
class OutgoingAccess {

    private final SecretCases secrets;

    OutgoingAccess(SecretCases secrets) {
        this.secrets = secrets;
    }

    OutgoingSight sight(PetitionViewer viewer) {
        if (viewer.sight().secrets()) {
            return sight(Reach.EVERYTHING, Set.of());
        }
        return viewer.numbersPapers()
                ? sight(Reach.ALL_BUT_SEALED, secrets.caseNumbers())
                : sight(Reach.UNGUARDED, Set.of());
    }

    /** For lines that were chosen before by who may see them. */
    OutgoingSight everything() {
        return sight(Reach.EVERYTHING, Set.of());
    }

    private static OutgoingSight sight(Reach reach, Set<String> sealed) {
        return new OutgoingSight(reach, PetitionDocuments.CASE, sealed, PetitionDocuments.NAMELESS);
    }
}
