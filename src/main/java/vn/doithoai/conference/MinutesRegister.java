package vn.doithoai.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.conference.Minutes.Conclusion;

/** The tables of minutes and conclusions. */
@Repository
class MinutesRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    MinutesRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Minutes> find(String roundId) {
        List<Conclusion> conclusions = conclusions(roundId);
        return jdbc.sql("select * from conference_minutes where round_id = ?")
                .param(roundId)
                .query((row, index) -> minutes(row, conclusions))
                .optional();
    }

    void store(String roundId, Minutes minutes) {
        jdbc.sql("delete from conference_minutes where round_id = ?")
                .param(roundId)
                .update();
        jdbc.sql("delete from conference_conclusion where round_id = ?")
                .param(roundId)
                .update();
        insertMinutes(roundId, minutes);
        insertConclusions(roundId, minutes.conclusions());
    }

    private void insertMinutes(String roundId, Minutes minutes) {
        jdbc.sql("insert into conference_minutes (round_id, started_at, ended_at, attendee_count, attendees, course,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        roundId,
                        minutes.startedAt(),
                        minutes.endedAt(),
                        minutes.attendeeCount(),
                        String.join("\n", minutes.attendees()),
                        String.join("\n", minutes.course()),
                        LocalDateTime.now(clock))
                .update();
    }

    private void insertConclusions(String roundId, List<Conclusion> conclusions) {
        for (int seq = 1; seq <= conclusions.size(); seq++) {
            Conclusion conclusion = conclusions.get(seq - 1);
            jdbc.sql("insert into conference_conclusion (round_id, seq, content, owner, due_on) values (?, ?, ?, ?, ?)")
                    .params(roundId, seq, conclusion.content(), conclusion.owner(), conclusion.due())
                    .update();
        }
    }

    private List<Conclusion> conclusions(String roundId) {
        return jdbc.sql("select * from conference_conclusion where round_id = ? order by seq")
                .param(roundId)
                .query((row, index) -> new Conclusion(
                        row.getString("content"), row.getString("owner"), row.getObject("due_on", LocalDate.class)))
                .list();
    }

    private static Minutes minutes(ResultSet row, List<Conclusion> conclusions) throws SQLException {
        return new Minutes(
                row.getObject("started_at", LocalDateTime.class),
                row.getObject("ended_at", LocalDateTime.class),
                row.getInt("attendee_count"),
                row.getString("attendees").lines().toList(),
                row.getString("course").lines().toList(),
                conclusions);
    }
}
