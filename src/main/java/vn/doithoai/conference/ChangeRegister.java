package vn.doithoai.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of changes to rounds. A change keeps the schedule before it, so that notices can name both. */
@Repository
public class ChangeRegister {

    private static final String SELECT =
            "select c.*, r.notice_on from conference_change c join conference_round r on r.id = c.round_id ";

    private final JdbcClient jdbc;

    ChangeRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws java.util.NoSuchElementException when there is no such change */
    public RoundChange get(String id) {
        return jdbc.sql(SELECT + "where c.id = ?")
                .param(id)
                .query(ChangeRegister::change)
                .optional()
                .orElseThrow();
    }

    /** Changes that came into force, oldest first. */
    public List<RoundChange> applied(String roundId) {
        return jdbc.sql(SELECT + "where c.round_id = ? and c.state = 'APPLIED' order by c.applied_at")
                .param(roundId)
                .query(ChangeRegister::change)
                .list();
    }

    void insert(RoundChange change, LocalDateTime at) {
        Schedule before = change.before();
        jdbc.sql("insert into conference_change (id, round_id, cancels, reason, before_intake_from, before_intake_to,"
                        + " before_session_start, before_session_end, before_place, state, requested_by, requested_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'REQUESTED', ?, ?)")
                .params(change.id(), change.roundId(), change.cancels(), change.reason())
                .params(before.intakeFrom(), before.intakeTo(), before.sessionStart(), before.sessionEnd())
                .params(before.place(), change.requestedBy(), at)
                .update();
        update(change);
    }

    void update(RoundChange change) {
        jdbc.sql("update conference_change set cancels = ?, reason = ?, intake_to = ?, session_start = ?,"
                        + " session_end = ?, place = ? where id = ?")
                .params(change.cancels(), change.reason())
                .param(change.after().map(Schedule::intakeTo).orElse(null))
                .param(change.after().map(Schedule::sessionStart).orElse(null))
                .param(change.after().map(Schedule::sessionEnd).orElse(null))
                .param(change.after().map(Schedule::place).orElse(null))
                .param(change.id())
                .update();
    }

    void close(String id, boolean approved) {
        jdbc.sql("update conference_change set state = ? where id = ?")
                .params(approved ? "APPROVED" : "REJECTED", id)
                .update();
    }

    void markApplied(String id, LocalDateTime at) {
        jdbc.sql("update conference_change set state = 'APPLIED', applied_at = ? where id = ?")
                .params(at, id)
                .update();
    }

    private static RoundChange change(ResultSet row, int index) throws SQLException {
        Schedule before = new Schedule(
                row.getObject("notice_on", LocalDate.class),
                row.getObject("before_intake_from", LocalDate.class),
                row.getObject("before_intake_to", LocalDate.class),
                row.getObject("before_session_start", LocalDateTime.class),
                row.getObject("before_session_end", LocalDateTime.class),
                row.getString("before_place"));
        return new RoundChange(
                row.getString("id"),
                row.getString("round_id"),
                row.getString("reason"),
                before,
                row.getBoolean("cancels") ? Optional.empty() : Optional.of(after(row, before)),
                row.getString("requested_by"));
    }

    private static Schedule after(ResultSet row, Schedule before) throws SQLException {
        return new Schedule(
                before.noticeOn(),
                before.intakeFrom(),
                row.getObject("intake_to", LocalDate.class),
                row.getObject("session_start", LocalDateTime.class),
                row.getObject("session_end", LocalDateTime.class),
                row.getString("place"));
    }
}
