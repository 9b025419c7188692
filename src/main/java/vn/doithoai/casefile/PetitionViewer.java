package vn.doithoai.casefile;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import vn.doithoai.petition.Classification;
import vn.doithoai.petition.HandlingPath;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Sight;
import vn.doithoai.security.Role;

/** Who looks at petitions, and what of them exists for this person. Whoever is not named here sees none. */
record PetitionViewer(String username, Set<Role> roles) {

    /** They handle all cases and so may learn who wrote, each time on record. */
    private static final Set<Role> HANDLERS =
            EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DIVISION_HEAD, Role.CASE_OFFICER, Role.RECEPTION_OFFICER);

    /** For them alone denunciations exist (Luật Tố cáo 2018 điều 8). */
    private static final Set<Role> CONFIDANTS = EnumSet.of(Role.HEAD, Role.RECEPTION_OFFICER);

    static PetitionViewer of(Authentication signedIn) {
        Set<String> held = signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> held.contains(role.authority()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new PetitionViewer(signedIn.getName(), roles);
    }

    /** Whether the register is open to this person at all: a manager sees it without people and attachments. */
    boolean admitted() {
        return handles() || holds(Role.MANAGER);
    }

    /** Whether some cases are for this person to work on. */
    boolean handles() {
        return handlesAll() || holds(Role.SPECIALIST_UNIT);
    }

    /** A unit needs to know who wrote only while it is to answer. */
    boolean knows(Petition petition) {
        boolean units = petition.ending().isEmpty()
                && petition.classification()
                        .map(Classification::path)
                        .filter(path -> path == HandlingPath.ANSWER || path == HandlingPath.SETTLE)
                        .isPresent();
        return handlesAll() || units && holds(Role.SPECIALIST_UNIT);
    }

    /** Whether the number of an identity card is for this person: those who take it down, and the head. */
    boolean readsNumbers() {
        return roles.stream().anyMatch(CONFIDANTS::contains);
    }

    /** For lists, searches and files of many cases. */
    Sight sight() {
        return new Sight(roles.stream().anyMatch(CONFIDANTS::contains), handlesAll());
    }

    /** For one case that is looked at by itself. */
    Sight sight(Petition petition) {
        return new Sight(sight().secrets(), knows(petition));
    }

    private boolean handlesAll() {
        return roles.stream().anyMatch(HANDLERS::contains);
    }

    /** Whether papers of cases pass through this person's hands without the case itself. */
    boolean numbersPapers() {
        return holds(Role.RECORDS_CLERK);
    }

    /** Whether a round's contents are shown all in one table. */
    boolean answersForRounds() {
        return holds(Role.HEAD)
                || holds(Role.DEPUTY_HEAD)
                || holds(Role.DIVISION_HEAD)
                || holds(Role.CASE_OFFICER)
                || holds(Role.MANAGER);
    }

    /** Whether this person takes letters in, also many at once by workbook. */
    boolean imports() {
        return holds(Role.RECEPTION_OFFICER) || holds(Role.CASE_OFFICER);
    }

    boolean may(PetitionDeed deed) {
        return roles.stream().anyMatch(deed.doers()::contains);
    }

    private boolean holds(Role role) {
        return roles.contains(role);
    }
}
