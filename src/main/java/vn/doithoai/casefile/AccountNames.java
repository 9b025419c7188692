package vn.doithoai.casefile;

import java.util.Optional;

/** What an account is called, for people who are not officials of the directory. */
public interface AccountNames {

    /** First and last name as kept with the account; empty when there is none. */
    Optional<String> of(String username);
}
