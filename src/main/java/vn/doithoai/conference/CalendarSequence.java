package vn.doithoai.conference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each calendar entry that goes out for a round has a higher sequence than the one before (RFC 5545). */
@Repository
class CalendarSequence {

    private final JdbcClient jdbc;

    CalendarSequence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one is 0. */
    int next(String roundId) {
        jdbc.sql("update conference_round set calendar_sequence = calendar_sequence + 1 where id = ?")
                .param(roundId)
                .update();
        return jdbc.sql("select calendar_sequence - 1 from conference_round where id = ?")
                .param(roundId)
                .query(Integer.class)
                .single();
    }
}
