package vn.doithoai.petition;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Tổng hợp kiến nghị" of a round, as the register stands: the figures, and the table that may leave the office. */
@Service
@Transactional(readOnly = true)
public class Consolidation {

    /** What counts for the round: in time, and not carried by another petition. */
    private static final String COUNTED =
            " from petition p where p.round_case = ? and p.late = false and (p.outcome is null or p.outcome <> 'MERGED')";

    private static final String LATE = "select count(*) from petition where round_case = ? and late = true"
            + " and (outcome is null or outcome <> 'MERGED')";

    private final JdbcClient jdbc;
    private final ConsolidationGroups groups;
    private final ConsolidationTable table;

    Consolidation(JdbcClient jdbc, ConsolidationGroups groups, ConsolidationTable table) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.table = table;
    }

    /** @param at against which terms that still run are judged */
    public Consolidated of(String roundCaseNumber, LocalDateTime at) {
        List<CountedContent> all = table.contents(roundCaseNumber, at.toLocalDate());
        List<CountedContent> counted =
                all.stream().filter(CountedContent::counts).toList();
        int overdue = count(counted, CountedContent::overdue);
        ConsolidationFigures figures = new ConsolidationFigures(
                lettersInTime(all),
                counted.size(),
                count(all, content -> content.outside() && !content.merged()),
                count(counted, CountedContent::secret),
                counted.size() - overdue,
                overdue,
                groups.of(counted));
        return new Consolidated(
                figures,
                counted.stream()
                        .map(CountedContent::row)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static int lettersInTime(List<CountedContent> all) {
        return (int) all.stream()
                .filter(content -> !content.outside())
                .map(CountedContent::letterId)
                .distinct()
                .count();
    }

    private static int count(List<CountedContent> contents, Predicate<CountedContent> which) {
        return (int) contents.stream().filter(which).count();
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

    private int count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }
}
