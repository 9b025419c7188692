package vn.doithoai.petition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Tổng hợp kiến nghị" of a round, as the register stands: the figures, and the table that may leave the office. */
@Service
@Transactional(readOnly = true)
public class Consolidation {

    private static final String COUNTED = ConsolidationGroups.COUNTED;
    private static final String LATE = "select count(*) from petition where round_case = ? and late = true"
            + " and (outcome is null or outcome <> 'MERGED')";

    /** Frozen at closing; before that, word that was given stops the clock. */
    private static final String OVERDUE = " and ((p.outcome is not null and p.days_late > 0)"
            + " or (p.outcome is null and p.due_on < coalesce(cast(p.word_at as date), ?)))";

    private final JdbcClient jdbc;
    private final ConsolidationGroups groups;
    private final ConsolidationTable table;

    Consolidation(JdbcClient jdbc, ConsolidationGroups groups, ConsolidationTable table) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.table = table;
    }

    /** @param at against which terms that still run are judged */
    public ConsolidationFigures figures(String roundCaseNumber, LocalDateTime at) {
        int contents = contents(roundCaseNumber);
        int overdue = overdue(roundCaseNumber, at.toLocalDate());
        return new ConsolidationFigures(
                count("select count(*) from petition_letter where round_case = ? and late = false", roundCaseNumber),
                contents,
                late(roundCaseNumber),
                count("select count(*)" + COUNTED + " and p.secret = true", roundCaseNumber),
                contents - overdue,
                overdue,
                groups.of(roundCaseNumber));
    }

    /** Contents that count for the round. */
    public int contents(String roundCaseNumber) {
        return count("select count(*)" + COUNTED, roundCaseNumber);
    }

    /** Contents that came after intake and are treated outside the round. */
    public int late(String roundCaseNumber) {
        return count(LATE, roundCaseNumber);
    }

    /** Contents that had come when the session began, without those put at the session itself. */
    public int receivedBefore(String roundCaseNumber, LocalDateTime sessionStart) {
        return count(
                "select count(*)" + COUNTED + " and p.channel <> 'SESSION' and p.received_at < ?",
                roundCaseNumber,
                sessionStart);
    }

    /** Of the contents, those put at the session itself. */
    public int atSession(String roundCaseNumber) {
        return count("select count(*)" + COUNTED + " and p.channel = 'SESSION'", roundCaseNumber);
    }

    /** All contents of the round but denunciations, in the order of their case numbers. */
    public List<ConsolidationRow> rows(String roundCaseNumber, LocalDateTime at) {
        return table.rows(roundCaseNumber, at.toLocalDate());
    }

    private int overdue(String roundCaseNumber, LocalDate on) {
        return count("select count(*)" + COUNTED + OVERDUE, roundCaseNumber, on);
    }

    private int count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }
}
