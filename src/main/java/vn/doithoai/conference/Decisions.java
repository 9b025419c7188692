package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.engine.InvalidInputException;

/** The head's decisions on a round, each with the findings that stood when it was taken. */
@Repository
public class Decisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param findings one per line; empty when the rules found nothing */
    public record Decision(boolean approved, String findings, Optional<String> reason, String by, LocalDateTime at) {}

    /** @throws InvalidInputException when warnings are accepted, or something is returned, without a reason */
    void record(
            String roundId,
            String about,
            boolean approved,
            List<Finding> findings,
            Optional<String> reason,
            String by) {
        if (reason.isEmpty() && !approved) {
            throw new InvalidInputException("Khi trả lại, vui lòng ghi rõ ý kiến để người trình sửa.");
        }
        if (reason.isEmpty() && !findings.isEmpty()) {
            throw new InvalidInputException("Còn cảnh báo; vui lòng ghi lý do chấp nhận:\n" + Finding.lines(findings));
        }
        lock(roundId);
        jdbc.sql("insert into conference_decision (round_id, seq, about, approved, findings, reason, decided_by,"
                        + " decided_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(roundId, of(roundId).size() + 1, about, approved, Finding.lines(findings))
                .params(reason.orElse(null), by, LocalDateTime.now(clock))
                .update();
    }

    /** Two decisions on one round wait for each other, so that both find the right sequence number. */
    private void lock(String roundId) {
        jdbc.sql("update conference_round set id = id where id = ?")
                .param(roundId)
                .update();
    }

    void forget(String roundId) {
        jdbc.sql("delete from conference_decision where round_id = ?")
                .param(roundId)
                .update();
    }

    /** Whether the head has approved that the round is held. */
    public boolean approved(String roundId) {
        return jdbc.sql("select count(*) from conference_decision where round_id = ? and about = 'SETUP' and approved")
                        .param(roundId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Oldest first. */
    public List<Decision> of(String roundId) {
        return jdbc.sql("select * from conference_decision where round_id = ? order by seq")
                .param(roundId)
                .query((row, index) -> new Decision(
                        row.getBoolean("approved"),
                        row.getString("findings"),
                        Optional.ofNullable(row.getString("reason")),
                        row.getString("decided_by"),
                        row.getObject("decided_at", LocalDateTime.class)))
                .list();
    }
}
