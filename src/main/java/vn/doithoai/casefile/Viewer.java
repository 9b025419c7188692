package vn.doithoai.casefile;

import java.util.Arrays;
import org.springframework.security.core.Authentication;
import vn.doithoai.security.Role;

/**
 * Who looks at a page, and what of it is meant for them.
 *
 * @param seesAddresses whether e-mail addresses and the mail servers' answers are shown
 * @param seesDrafts whether what the office has not decided or issued yet is shown: drafts, remarks, findings, decisions
 * @param editsDrafts whether the forms that change a draft are shown
 * @param seesSecrets whether this person is a confidant of secret cases
 * @param keepsRecords whether what only the records clerk does is offered
 */
record Viewer(
        String username,
        boolean seesAddresses,
        boolean seesDrafts,
        boolean editsDrafts,
        boolean seesSecrets,
        boolean keepsRecords) {

    static Viewer of(Authentication signedIn) {
        return new Viewer(
                signedIn.getName(),
                holds(signedIn, Role.RECORDS_CLERK, Role.MANAGER),
                holds(
                        signedIn,
                        Role.HEAD,
                        Role.DEPUTY_HEAD,
                        Role.DIVISION_HEAD,
                        Role.CASE_OFFICER,
                        Role.RECORDS_CLERK,
                        Role.MANAGER),
                holds(signedIn, Role.CASE_OFFICER),
                PetitionViewer.of(signedIn).sight().secrets(),
                holds(signedIn, Role.RECORDS_CLERK));
    }

    private static boolean holds(Authentication signedIn, Role... roles) {
        return signedIn.getAuthorities().stream()
                .anyMatch(authority ->
                        Arrays.stream(roles).map(Role::authority).anyMatch(authority.getAuthority()::equals));
    }
}
