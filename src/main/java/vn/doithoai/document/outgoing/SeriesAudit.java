package vn.doithoai.document.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.outgoing.SeriesFinding.Fault;

/**
 * Looks through the number series for what a register must not have: gaps, doubles, a later number with an earlier date.
 * It reads the documents themselves and not the register's lines, so that it also finds what was never entered.
 */
@Service
@Transactional(readOnly = true)
public class SeriesAudit {

    private static final String NEIGHBOURS = "select * from (select symbol, notation, number_year, number, issued_on,"
            + " lag(number) over (partition by symbol, number_year order by number, issued_on) as number_before,"
            + " lag(issued_on) over (partition by symbol, number_year order by number, issued_on) as issued_before"
            + " from document where number is not null) n"
            + " where number_before is null and number > 1 or number > number_before + 1 or issued_on < issued_before"
            + " or extract(year from issued_on) <> number_year order by number_year desc, symbol, number";

    private static final String DOUBLES = "select symbol, notation, number_year, number, count(*) as times from ("
            + "select min(symbol) over (partition by notation, number_year, number) as symbol, notation, number_year, number"
            + " from document where number is not null) n group by symbol, notation, number_year, number"
            + " having count(*) > 1 order by number_year desc, symbol, number";

    private static final String NOT_ENTERED =
            "select symbol, notation, number_year, number from document d where number is"
                    + " not null and not exists (select 1 from outgoing_entry e where e.document_id = d.id)"
                    + " order by number_year desc, symbol, number";

    private final JdbcClient jdbc;

    SeriesAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest year first. */
    public List<OutgoingSeries> series() {
        return jdbc.sql("select symbol, number_year, count(*) as documents, min(number) as first_number,"
                        + " max(number) as last_number, min(issued_on) as first_day, max(issued_on) as last_day"
                        + " from outgoing_entry group by symbol, number_year order by number_year desc, symbol")
                .query((row, index) -> new OutgoingSeries(
                        row.getString("symbol"),
                        row.getInt("number_year"),
                        row.getInt("documents"),
                        row.getInt("first_number"),
                        row.getInt("last_number"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** Empty when all is in order. Gaps and disorder first, then doubles, then what the book lacks. */
    public List<SeriesFinding> findings() {
        List<SeriesFinding> findings = new ArrayList<>();
        jdbc.sql(NEIGHBOURS).query(SeriesNeighbours::of).list().forEach(pair -> findings.addAll(pair.findings()));
        findings.addAll(jdbc.sql(DOUBLES).query(SeriesAudit::doubled).list());
        findings.addAll(jdbc.sql(NOT_ENTERED).query(SeriesAudit::notEntered).list());
        return findings;
    }

    private static SeriesFinding doubled(ResultSet row, int index) throws SQLException {
        int year = row.getInt("number_year");
        String text = "Số %s năm %d được cấp cho %02d văn bản.".formatted(reference(row), year, row.getInt("times"));
        return new SeriesFinding(Fault.DOUBLED, row.getString("symbol"), year, text);
    }

    private static SeriesFinding notEntered(ResultSet row, int index) throws SQLException {
        int year = row.getInt("number_year");
        String text = "Văn bản số %s năm %d chưa có dòng trong sổ.".formatted(reference(row), year);
        return new SeriesFinding(Fault.NOT_ENTERED, row.getString("symbol"), year, text);
    }

    private static String reference(ResultSet row) throws SQLException {
        return "%02d/%s".formatted(row.getInt("number"), row.getString("notation"));
    }
}
