package vn.doithoai.petition;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cases are secret, for lists of other things that must not give them away. They are few. */
@Repository
public class SecretCases {

    private final JdbcClient jdbc;

    SecretCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Case numbers of a round's other cases. */
    public Set<String> openOf(String round) {
        return jdbc
                .sql("select case_number from petition where round_case = ? and secret = false")
                .param(round)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Case numbers; for conditions of queries only, never to be shown. */
    public Set<String> caseNumbers() {
        return jdbc.sql("select case_number from petition where secret = true").query(String.class).list().stream()
                .collect(Collectors.toSet());
    }
}
