package vn.doithoai.document.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.IssuedNumber;

/** Reads the register: a page, or a whole book line by line. */
@Service
@Transactional(readOnly = true)
public class OutgoingRegister {

    /** Rows that the database sends at a time while a whole book is read. */
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final JdbcClient book;

    OutgoingRegister(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        JdbcTemplate inPortions = new JdbcTemplate(source);
        inPortions.setFetchSize(FETCHED);
        this.book = JdbcClient.create(inPortions);
    }

    /**
     * One page of what the filter leaves.
     *
     * @param number from 1; beyond the last page the last is given
     * @param size rows per page
     */
    public OutgoingPage page(OutgoingFilter filter, OutgoingOrder order, int number, int size, OutgoingSight sight) {
        OutgoingCondition condition = OutgoingCondition.of(filter, sight);
        int total = count(filter, sight);
        int pages = Math.max(1, (total + size - 1) / size);
        int shown = Math.min(Math.max(1, number), pages);
        // the page is found by its index; only its own rows are read in full
        String found =
                "(select e.document_id from outgoing_entry e where %s%s offset %d rows fetch next %d rows only) f"
                        .formatted(condition.sql(), order.clause(), (long) (shown - 1) * size, size);
        String sql = select(sight) + " from " + found + " join outgoing_entry e on e.document_id = f.document_id"
                + " join document d on d.id = e.document_id" + order.clause();
        List<OutgoingLine> lines = jdbc.sql(sql)
                .params(condition.parameters())
                .query(OutgoingRegister::line)
                .list();
        return new OutgoingPage(lines, total, shown, pages);
    }

    public int count(OutgoingFilter filter, OutgoingSight sight) {
        OutgoingCondition condition = OutgoingCondition.of(filter, sight);
        return jdbc.sql("select count(*) from outgoing_entry e where " + condition.sql())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    /** Hands the lines over one by one while they are read, so that a whole book never stands in memory. */
    public void each(OutgoingFilter filter, OutgoingOrder order, OutgoingSight sight, Consumer<OutgoingLine> taker) {
        OutgoingCondition condition = OutgoingCondition.of(filter, sight);
        String sql = select(sight) + " from outgoing_entry e join document d on d.id = e.document_id where "
                + condition.sql() + order.clause();
        try (Stream<OutgoingLine> lines =
                book.sql(sql).params(condition.parameters()).query(OutgoingRegister::line).stream()) {
            lines.forEach(taker);
        }
    }

    /** Names of all who ever signed, in the order of the alphabet. */
    public List<String> signers() {
        return jdbc.sql("select distinct signer from outgoing_entry order by signer")
                .query(String.class)
                .list();
    }

    /** All years that have a document, newest first. */
    public List<String> years() {
        return jdbc.sql("select distinct number_year from outgoing_entry order by number_year desc")
                .query(String.class)
                .list();
    }

    private static String select(OutgoingSight sight) {
        return "select e.*, d.dispatched_at, case when %s then 1 else 0 end as shown".formatted(sight.condition());
    }

    private static OutgoingLine line(ResultSet row, int index) throws SQLException {
        OutgoingLine line = new OutgoingLine(
                row.getString("document_id"),
                true,
                DocumentKind.valueOf(row.getString("kind")),
                new IssuedNumber(
                        row.getInt("number"), row.getString("notation"), row.getObject("issued_on", LocalDate.class)),
                row.getString("title"),
                row.getString("signer"),
                row.getString("recipients").lines().toList(),
                row.getString("kept_by"),
                row.getInt("copies"),
                Optional.ofNullable(row.getObject("dispatched_at", LocalDateTime.class)));
        return row.getInt("shown") == 1 ? line : line.covered();
    }
}
