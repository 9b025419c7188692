package vn.doithoai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.UnknownCodeException;
import vn.doithoai.document.IssuedLetters;

/** Reads the table of a round: three queries, however many rows. Denunciations never get in. */
@Repository
class ConsolidationTable {

    /** Asks the petitioner for something; the word that is owed comes later. */
    private static final Set<String> NO_WORD = Set.of("SUPPLEMENT_LETTER", "ACCEPTANCE_NOTICE");

    static final String ROWS = """
            select p.*, l.signatories, w.standing, w.title, w.name, w.address, w.phone, w.email, w.identity_number,
                w.representatives, w.publish_consent
            from petition p join petition_letter l on l.id = p.letter_id join petitioner w on w.letter_id = l.id
            where p.round_case = ? and p.late = false and (p.outcome is null or p.outcome <> 'MERGED')
                and p.secret = false
            order by length(l.case_number), l.case_number, p.ordinal""";

    private final JdbcClient jdbc;
    private final IssuedLetters letters;
    private final Directory directory;
    private final Fields fields = Fields.shipped();

    ConsolidationTable(JdbcClient jdbc, IssuedLetters letters, Directory directory) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.directory = directory;
    }

    List<ConsolidationRow> rows(String roundCaseNumber, LocalDate on) {
        String prefix = "KN-" + roundCaseNumber.substring("DT-".length()) + "-";
        Map<String, String> units = new HashMap<>();
        ConsolidationWords words = new ConsolidationWords(
                on,
                letters.newest(prefix, NO_WORD),
                merged(roundCaseNumber),
                fields::name,
                code -> units.computeIfAbsent(code, unknown -> shortName(unknown, on)));
        return jdbc.sql(ROWS)
                .param(roundCaseNumber)
                .query((row, index) -> row(row, index, words))
                .list();
    }

    private static ConsolidationRow row(ResultSet row, int index, ConsolidationWords words) throws SQLException {
        return words.row(
                index + 1,
                PetitionRows.petition(row, index),
                PetitionerRows.petitioner(row, index),
                row.getInt("signatories"));
    }

    /** How many others each petition carries; a secret one is not told of here either. */
    private Map<String, Integer> merged(String roundCaseNumber) {
        Map<String, Integer> merged = new HashMap<>();
        jdbc.sql("select merged_into, count(*) as others from petition where round_case = ? and merged_into is not null"
                        + " and secret = false group by merged_into")
                .param(roundCaseNumber)
                .query((row, index) -> merged.put(row.getString("merged_into"), row.getInt("others")))
                .list();
        return merged;
    }

    /** A unit that the office has dropped since stays readable as it is. */
    private String shortName(String code, LocalDate on) {
        try {
            return directory.find(code, on).body().shortName();
        } catch (UnknownCodeException dropped) {
            return code;
        }
    }
}
