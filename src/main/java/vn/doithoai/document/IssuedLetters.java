package vn.doithoai.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest numbered document that is in force, of many owners at once, for tables that would otherwise ask row by row. */
@Repository
public class IssuedLetters {

    private final JdbcClient jdbc;

    public IssuedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A numbered document as a table cites it. */
    public record Letter(DocumentKind kind, IssuedNumber issued) {}

    /**
     * By owner; whoever got nothing is missing. What only corrects or recalls another document is no word to anybody.
     *
     * @param ownerPrefix how the owners' case numbers begin, e.g. {@code KN-2025-02-}
     * @param without names of kinds that do not count
     */
    public Map<String, Letter> newest(String ownerPrefix, Collection<String> without) {
        Map<String, Letter> newest = new HashMap<>();
        jdbc.sql("select owner, kind, notation, number, issued_on from document where owner like :prefix"
                        + " and number is not null and kind not in (:without)"
                        + " and kind not in ('CORRECTION_LETTER', 'RECALL_NOTICE') and " + DocumentFates.STANDING
                        + " order by issued_on, created_at")
                .param("prefix", ownerPrefix + "%")
                .param("without", without)
                .query((row, index) -> newest.put(row.getString("owner"), letter(row)))
                .list();
        return newest;
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                DocumentKind.valueOf(row.getString("kind")),
                new IssuedNumber(
                        row.getInt("number"), row.getString("notation"), row.getObject("issued_on", LocalDate.class)));
    }
}
