package vn.doithoai.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of commitments. Every method works in the transaction of its caller. */
@Repository
class CommitmentRegister {

    private static final String SELECT = "select * from commitment where ";
    private static final String ORDER = " order by round_case, case_number";

    private final JdbcClient jdbc;

    CommitmentRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws java.util.NoSuchElementException when there is no such commitment */
    Commitment get(String id) {
        return list("id = ?", id).stream().findFirst().orElseThrow();
    }

    /**
     * The commitment that this promise has already become, whatever was extended since. A petition that is reopened may
     * promise anew what was done once, so there only what is not done yet counts.
     */
    Optional<Commitment> made(Promise promise, String contentSha256) {
        return list(
                        "source = ? and content_sha256 = ? and promised_on = ? and (state <> 'DONE' or source = round_case)",
                        promise.source(),
                        contentSha256,
                        promise.due())
                .stream()
                .findFirst();
    }

    List<Commitment> ofRound(String roundCaseNumber) {
        return list("round_case = ?" + ORDER, roundCaseNumber);
    }

    List<Commitment> openOutside(String roundCaseNumber) {
        return list("round_case <> ? and state <> 'DONE'" + ORDER, roundCaseNumber);
    }

    /** Case numbers of rounds sort by year and ordinal. */
    List<Commitment> openSinceRoundBefore(String roundCaseNumber) {
        return list(
                "round_case < ? and (closed_at is null or closed_at >= (select min(made_at) from commitment where"
                        + " round_case = (select max(round_case) from commitment where round_case < ?)))" + ORDER,
                roundCaseNumber,
                roundCaseNumber);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the same promise was made meanwhile */
    void insert(Commitment commitment, String contentSha256) {
        Promise promise = commitment.promise();
        jdbc.sql("insert into commitment (id, case_number, source, round_case, content, content_sha256, owner,"
                        + " promised_on, due_on, state, made_at, repeated) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " (select count(*) from commitment where source = ? and content_sha256 = ? and promised_on = ?"
                        + " and state = 'DONE'))")
                .params(commitment.id(), commitment.caseNumber(), promise.source(), promise.roundCaseNumber())
                .params(promise.content(), contentSha256, promise.owner(), promise.due(), promise.due())
                .params(commitment.state().name(), commitment.madeAt())
                .params(promise.source(), contentSha256, promise.due())
                .update();
    }

    void report(String id, String result, LocalDate doneOn) {
        jdbc.sql("update commitment set state = 'REPORTED', result = ?, done_on = ? where id = ?")
                .params(result, doneOn, id)
                .update();
    }

    void giveBack(String id) {
        jdbc.sql("update commitment set state = 'OPEN', returned = returned + 1 where id = ?")
                .param(id)
                .update();
    }

    void close(String id, LocalDateTime at) {
        jdbc.sql("update commitment set state = 'DONE', closed_at = ? where id = ?")
                .params(at, id)
                .update();
    }

    void extend(String id, LocalDate due) {
        jdbc.sql("update commitment set due_on = ? where id = ?")
                .params(due, id)
                .update();
    }

    private List<Commitment> list(String condition, Object... values) {
        return jdbc.sql(SELECT + condition)
                .params(values)
                .query(CommitmentRegister::commitment)
                .list();
    }

    private static Commitment commitment(ResultSet row, int index) throws SQLException {
        return new Commitment(
                row.getString("id"),
                row.getString("case_number"),
                new Promise(
                        row.getString("source"),
                        row.getString("round_case"),
                        row.getString("content"),
                        row.getString("owner"),
                        row.getObject("due_on", LocalDate.class)),
                CommitmentState.valueOf(row.getString("state")),
                row.getObject("made_at", LocalDateTime.class),
                Optional.ofNullable(row.getString("result")),
                Optional.ofNullable(row.getObject("done_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("closed_at", LocalDateTime.class)),
                row.getInt("returned"));
    }
}
