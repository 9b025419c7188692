package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.doithoai.petition.Identities.Purpose;

/** The trace of who read whose identity: who, when, which case, what for. Written to, never changed. */
@Repository
class Readings {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Readings(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All at one moment, in one batch. */
    void record(List<Petition> petitions, String who, Purpose purpose) {
        LocalDateTime now = LocalDateTime.now(clock);
        jdbc.batchUpdate(
                "insert into petition_reading (id, letter_id, case_number, who, read_at, purpose) values (?, ?, ?, ?, ?, ?)",
                petitions,
                petitions.size(),
                (statement, petition) -> {
                    statement.setString(1, UUID.randomUUID().toString());
                    statement.setString(2, petition.letterId());
                    statement.setString(3, petition.caseNumber());
                    statement.setString(4, who);
                    statement.setObject(5, now);
                    statement.setString(6, purpose.name());
                });
    }
}
