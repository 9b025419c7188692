package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads petitions for people. Each question says what the asker may see; what the asker may not see does not exist:
 * not in a page, not in a total, not under its own address.
 */
@Service
@Transactional(readOnly = true)
public class PetitionSearch {

    /** Rows that the database sends at a time while a whole book is read. */
    private static final int FETCHED = 500;

    private static final String COLUMNS =
            "select p.*, l.signatories, w.standing, w.title, w.name, w.address, w.phone, w.email, w.identity_number,"
                    + " w.representatives, w.publish_consent";

    private static final String OF_LETTER =
            " join petition_letter l on l.id = p.letter_id" + " join petitioner w on w.letter_id = p.letter_id";

    private static final String TABLES = " from petition p" + OF_LETTER;

    /** How many people brought what was merged into a petition, so that the book can count them with it. */
    private static final String MERGED = " left join (select p.merged_into as target, sum(l.signatories) as people"
            + " from petition p join petition_letter l on l.id = p.letter_id where p.merged_into is not null and "
            + "%s group by p.merged_into) m on m.target = p.id";

    private final JdbcClient jdbc;
    private final JdbcClient book;
    private final Clock clock;

    PetitionSearch(JdbcClient jdbc, DataSource source, Clock clock) {
        this.jdbc = jdbc;
        JdbcTemplate inPortions = new JdbcTemplate(source);
        inPortions.setFetchSize(FETCHED);
        this.book = JdbcClient.create(inPortions);
        this.clock = clock;
    }

    /**
     * One page of what the filter leaves.
     *
     * @param number from 1; beyond the last page the last is given
     * @param size rows per page
     */
    public PetitionPage page(PetitionFilter filter, PetitionOrder order, int number, int size, Sight sight) {
        PetitionCondition condition = condition(filter, sight);
        int total = count(condition);
        int pages = Math.max(1, (total + size - 1) / size);
        int shown = Math.min(Math.max(1, number), pages);
        // the page is found by its narrow index; only its own rows are read in full
        String found = "(select p.id from petition p where %s%s offset %d rows fetch next %d rows only)"
                .formatted(condition.sql(), order.clause(), (long) (shown - 1) * size, size);
        String joined = " from " + found + " f join petition p on p.id = f.id" + OF_LETTER;
        List<PetitionLine> lines = select(COLUMNS + joined + order.clause(), condition.parameters())
                .query((row, index) -> PetitionLines.line(row, index, sight))
                .list();
        return new PetitionPage(lines, total, shown, pages);
    }

    public int count(PetitionFilter filter, Sight sight) {
        return count(condition(filter, sight));
    }

    /** Empty when there is none, or none for this person; the two are the same to the asker. */
    public Optional<PetitionLine> find(String id, Sight sight) {
        return one("p.id = :value", id, sight);
    }

    /** Empty when there is none, or none for this person. */
    public Optional<PetitionLine> byCaseNumber(String caseNumber, Sight sight) {
        return one("p.case_number = :value", caseNumber, sight);
    }

    /** The contents of one letter that this person may see. */
    public List<Petition> ofLetter(String letterId, Sight sight) {
        return select(
                        "select p.* from petition p where p.letter_id = :value and %s order by p.ordinal"
                                .formatted(sight.condition()),
                        Map.of("value", letterId))
                .query(PetitionRows::petition)
                .list();
    }

    /** Whether the letter has contents that do not exist for this person. */
    public boolean keepsBack(String letterId, Sight sight) {
        String sql = "select count(*) from petition_letter l where l.id = :value and " + sight.keptBack("l.id");
        return select(sql, Map.of("value", letterId)).query(Integer.class).single() > 0;
    }

    /** Hands over the rows one by one while they are read, so that a whole book never stands in memory. */
    void each(PetitionFilter filter, PetitionOrder order, Sight sight, Consumer<PetitionExtractRow> taker) {
        PetitionCondition condition = condition(filter, sight);
        String sql = COLUMNS + ", m.people" + TABLES + MERGED.formatted(sight.condition()) + " where " + condition.sql()
                + order.clause();
        try (Stream<PetitionExtractRow> rows = book
                .sql(sql)
                .params(condition.parameters())
                .query((row, index) -> PetitionLines.extract(row, index, sight))
                .stream()) {
            rows.forEach(taker);
        }
    }

    private PetitionCondition condition(PetitionFilter filter, Sight sight) {
        return PetitionCondition.of(filter, sight, LocalDate.now(clock));
    }

    private int count(PetitionCondition condition) {
        return select("select count(*) from petition p where " + condition.sql(), condition.parameters())
                .query(Integer.class)
                .single();
    }

    private Optional<PetitionLine> one(String condition, String value, Sight sight) {
        return select(
                        "%s%s where %s and %s".formatted(COLUMNS, TABLES, condition, sight.condition()),
                        Map.of("value", value))
                .query((row, index) -> PetitionLines.line(row, index, sight))
                .optional();
    }

    private JdbcClient.StatementSpec select(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters);
    }
}
