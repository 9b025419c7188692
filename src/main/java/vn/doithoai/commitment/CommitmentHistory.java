package vn.doithoai.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what happened to each commitment. Lines are only ever added. */
@Repository
class CommitmentHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    CommitmentHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void system(String id, CommitmentEvent.Kind kind, LocalDate day) {
        add(id, kind, Optional.empty(), Optional.empty(), Optional.of(day));
    }

    void person(String id, CommitmentEvent.Kind kind, String user, Optional<String> remark, Optional<LocalDate> day) {
        add(id, kind, Optional.of(user), remark, day);
    }

    private void add(
            String id,
            CommitmentEvent.Kind kind,
            Optional<String> by,
            Optional<String> remark,
            Optional<LocalDate> day) {
        lock(id);
        jdbc.sql("""
                insert into commitment_event (commitment_id, seq, kind, happened_at, acted_by, remark, concerns_day)
                values (:id, (select count(*) + 1 from commitment_event where commitment_id = :id), :kind, :at, :by,
                    :remark, :day)
                """)
                .param("id", id)
                .param("kind", kind.name())
                .param("at", LocalDateTime.now(clock))
                .param("by", by.orElse(null))
                .param("remark", remark.orElse(null))
                .param("day", day.orElse(null), Types.DATE)
                .update();
    }

    /** Two people may act on one commitment at once: the second waits here for its place in the line. */
    private void lock(String id) {
        jdbc.sql("select id from commitment where id = ? for update")
                .param(id)
                .query(String.class)
                .single();
    }

    /** Oldest first. */
    List<CommitmentEvent> of(String id) {
        return jdbc.sql("select * from commitment_event where commitment_id = ? order by seq")
                .param(id)
                .query(CommitmentHistory::event)
                .list();
    }

    /** Whether such a thing has already happened for that day. */
    boolean happened(String id, CommitmentEvent.Kind kind, LocalDate day) {
        return of(id).stream()
                .anyMatch(event ->
                        event.kind() == kind && event.day().filter(day::equals).isPresent());
    }

    /** The day that the unit last asked for; empty while it never did. */
    Optional<LocalDate> askedFor(String id) {
        return of(id).stream()
                .filter(event -> event.kind() == CommitmentEvent.Kind.DELAY_ASKED)
                .reduce((earlier, later) -> later)
                .flatMap(CommitmentEvent::day);
    }

    private static CommitmentEvent event(ResultSet row, int index) throws SQLException {
        return new CommitmentEvent(
                CommitmentEvent.Kind.valueOf(row.getString("kind")),
                row.getObject("happened_at", LocalDateTime.class),
                Optional.ofNullable(row.getString("acted_by")),
                Optional.ofNullable(row.getString("remark")),
                Optional.ofNullable(row.getObject("concerns_day", LocalDate.class)));
    }
}
