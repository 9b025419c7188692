package vn.doithoai.casefile;

import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.petition.PetitionTrail;

/** Who stands behind a user id, as colleagues know them. */
@Component
class People {

    private final Directory directory;
    private final AccountNames accounts;

    People(Directory directory, AccountNames accounts) {
        this.directory = directory;
        this.accounts = accounts;
    }

    /** Name and position from the directory, else the account's name, else the user id itself. */
    String name(String username) {
        if (PetitionTrail.SYSTEM.equals(username)) {
            return "Hệ thống";
        }
        return directory
                .official(username)
                .map(official -> "%s (%s)".formatted(official.name(), official.positionTitle()))
                .or(() -> accounts.of(username))
                .orElse(username);
    }
}
