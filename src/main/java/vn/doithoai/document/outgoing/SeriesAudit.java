package vn.doithoai.document.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final String NUMBERS =
            "select id, symbol, notation, number_year, number, issued_on from document where number is not null";

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
        List<SeriesNumber> numbers = numbers();
        List<SeriesFinding> findings = new ArrayList<>();
        SeriesNeighbours.among(numbers).forEach(pair -> findings.addAll(pair.findings()));
        Map<SeriesNumber.Given, List<SeriesNumber>> given = new LinkedHashMap<>();
        numbers.forEach(number ->
                given.computeIfAbsent(number.given(), key -> new ArrayList<>(1)).add(number));
        given.values().stream()
                .filter(documents -> documents.size() > 1)
                .map(SeriesAudit::doubled)
                .forEach(findings::add);
        numbers.stream()
                .filter(number -> !number.entered())
                .map(SeriesAudit::notEntered)
                .forEach(findings::add);
        return findings;
    }

    /** Joined and compared here and not by the database, which takes many times as long for it. */
    private List<SeriesNumber> numbers() {
        Set<String> entered = jdbc.sql("select document_id from outgoing_entry")
                .query(String.class)
                .set();
        List<SeriesNumber> numbers = new ArrayList<>(jdbc.sql(NUMBERS)
                .query((row, index) -> number(row, entered.contains(row.getString("id"))))
                .list());
        numbers.sort(SeriesNumber.IN_SERIES);
        return numbers;
    }

    private static SeriesNumber number(ResultSet row, boolean entered) throws SQLException {
        return new SeriesNumber(
                row.getString("symbol"),
                row.getString("notation"),
                row.getInt("number_year"),
                row.getInt("number"),
                row.getObject("issued_on", LocalDate.class),
                entered);
    }

    private static SeriesFinding doubled(List<SeriesNumber> documents) {
        SeriesNumber first = documents.get(0);
        String text =
                "Số %s năm %d được cấp cho %02d văn bản.".formatted(first.reference(), first.year(), documents.size());
        return new SeriesFinding(Fault.DOUBLED, first.symbol(), first.year(), text);
    }

    private static SeriesFinding notEntered(SeriesNumber number) {
        String text = "Văn bản số %s năm %d chưa có dòng trong sổ.".formatted(number.reference(), number.year());
        return new SeriesFinding(Fault.NOT_ENTERED, number.symbol(), number.year(), text);
    }
}
