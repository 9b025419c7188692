package vn.doithoai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.UnknownCodeException;
import vn.doithoai.document.IssuedLetters;

/**
 * Reads the contents of a round, all in one query, so that what is counted and what is listed are the same; two more
 * queries only add words to the lines. Of a denunciation nothing but codes gets out.
 */
@Repository
class ConsolidationTable {

    /** Asks the petitioner for something; the word that is owed comes later. */
    private static final Set<String> NO_WORD = Set.of("SUPPLEMENT_LETTER", "ACCEPTANCE_NOTICE");

    private static final String CONTENTS = """
            select p.*, l.signatories, w.standing, w.title, w.name, w.address, w.phone, w.email, w.identity_number,
                w.representatives, w.publish_consent
            from petition p join petition_letter l on l.id = p.letter_id
                left join petitioner w on w.letter_id = l.id and p.secret = false
            where p.round_case = ?
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

    /** Every content, those that do not count included. */
    List<CountedContent> contents(String roundCaseNumber, LocalDate on) {
        ConsolidationWords words = words(roundCaseNumber, on);
        AtomicInteger listed = new AtomicInteger();
        return jdbc.sql(CONTENTS)
                .param(roundCaseNumber)
                .query((row, index) -> content(row, words, listed))
                .list();
    }

    private ConsolidationWords words(String roundCaseNumber, LocalDate on) {
        String prefix = "KN-" + roundCaseNumber.substring("DT-".length()) + "-";
        Map<String, String> units = new HashMap<>();
        return new ConsolidationWords(
                on,
                letters.newest(prefix, NO_WORD),
                merged(roundCaseNumber),
                fields::name,
                code -> units.computeIfAbsent(code, unknown -> shortName(unknown, on)));
    }

    private static CountedContent content(ResultSet row, ConsolidationWords words, AtomicInteger listed)
            throws SQLException {
        Petition petition = PetitionRows.petition(row, 0);
        boolean merged = Outcome.MERGED.name().equals(row.getString("outcome"));
        boolean shown = !petition.late() && !merged && !petition.secret();
        return new CountedContent(
                petition.letterId(),
                code(row, "channel"),
                code(row, "kind"),
                code(row, "field"),
                code(row, "competence"),
                code(row, "outcome"),
                code(row, "state"),
                petition.late(),
                petition.secret(),
                merged,
                petition.overdue(words.on()),
                shown ? Optional.of(row(row, listed.incrementAndGet(), petition, words)) : Optional.empty());
    }

    private static ConsolidationRow row(ResultSet row, int ordinal, Petition petition, ConsolidationWords words)
            throws SQLException {
        return words.row(ordinal, petition, PetitionerRows.petitioner(row, 0), row.getInt("signatories"));
    }

    private static String code(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
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
