package vn.doithoai.casefile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionRegister;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.security.Role;

/**
 * Who may ask for a fault to be put right, and read what others asked for. About a paper of a secret case only those may
 * who may see the case: what somebody writes about its fault may tell of it.
 */
@Component
class RemedyRights {

    private static final Set<Role> REPORTERS = EnumSet.of(Role.CASE_OFFICER, Role.RECORDS_CLERK);
    /** The head decides, and so does not ask. */
    private static final Set<Role> SECRET_REPORTERS = EnumSet.of(Role.RECEPTION_OFFICER);

    private static final Set<Role> CONFIDANTS = EnumSet.of(Role.HEAD, Role.RECEPTION_OFFICER);
    private static final Set<Role> READERS = EnumSet.of(
            Role.HEAD,
            Role.DEPUTY_HEAD,
            Role.DIVISION_HEAD,
            Role.CASE_OFFICER,
            Role.RECORDS_CLERK,
            Role.RECEPTION_OFFICER,
            Role.MANAGER);

    private final PetitionRegister petitions;

    RemedyRights(PetitionRegister petitions) {
        this.petitions = petitions;
    }

    boolean mayAsk(Document document) {
        return holds(secret(document) ? SECRET_REPORTERS : REPORTERS);
    }

    /** Who asked for it, as long as that person might ask, and the head. */
    boolean mayWithdraw(Document document, Remedy remedy) {
        boolean own = remedy.requestedBy()
                .equals(SecurityContextHolder.getContext().getAuthentication().getName());
        return own && mayAsk(document) || holds(EnumSet.of(Role.HEAD));
    }

    boolean mayReadRequests(Document document) {
        return holds(secret(document) ? CONFIDANTS : READERS);
    }

    private boolean secret(Document document) {
        return Optional.of(document.owner())
                .flatMap(petitions::byCaseNumber)
                .filter(Petition::secret)
                .isPresent();
    }

    private static boolean holds(Set<Role> roles) {
        return SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                .anyMatch(authority -> roles.stream().map(Role::authority).anyMatch(authority.getAuthority()::equals));
    }
}
