package vn.doithoai.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives up single drafts; a whole owner's are given up by {@link Drafting#withdrawUnissued}. */
@Repository
public class Withdrawals {

    private final JdbcClient jdbc;

    Withdrawals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has its number is out and stays as it is. */
    public void withdraw(String id) {
        jdbc.sql("update document set state = 'WITHDRAWN' where id = ? and number is null")
                .param(id)
                .update();
    }
}
