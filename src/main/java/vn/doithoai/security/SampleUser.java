package vn.doithoai.security;

import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** One sample account per role, for trying the product; marked in the database, so that production can refuse it. */
enum SampleUser {
    CHANHVANPHONG(Role.HEAD),
    PHOCHANHVANPHONG(Role.DEPUTY_HEAD),
    TRUONGPHONG(Role.DIVISION_HEAD),
    CHUYENVIEN(Role.CASE_OFFICER),
    TIEPCONGDAN(Role.RECEPTION_OFFICER),
    DONVI(Role.SPECIALIST_UNIT),
    VANTHU(Role.RECORDS_CLERK),
    QUANTRITRANG(Role.WEB_EDITOR),
    LANHDAO(Role.MANAGER),
    QUANTRI(Role.ADMINISTRATOR);

    private static final String MARK = "doithoai.sample";

    private final Role role;

    SampleUser(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for the account made here; a real person who happens to have the same user name carries no mark. */
    boolean existsIn(IdentityService identity) {
        return Boolean.parseBoolean(identity.getUserInfo(username(), MARK));
    }

    /** Creates the account unless the user name is taken. */
    void createIn(IdentityService identity, String password) {
        if (identity.createUserQuery().userId(username()).count() > 0) {
            return;
        }
        User user = identity.newUser(username());
        user.setFirstName(role.vietnameseName());
        user.setLastName("(mẫu)");
        user.setPassword(password);
        identity.saveUser(user);
        identity.createMembership(username(), role.group());
        identity.setUserInfo(username(), MARK, Boolean.TRUE.toString());
    }
}
