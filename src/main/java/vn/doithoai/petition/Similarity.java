package vn.doithoai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggests petitions that may say the same: of the same round, and the last closed ones of earlier rounds. The same
 * person or the same field make less likeness enough. Never merges anything itself.
 */
@Service
@Transactional(readOnly = true)
public class Similarity {

    private static final double ALIKE = 0.5;
    private static final double ALIKE_AND_RELATED = 0.3;
    private static final int SHOWN = 10;
    private static final int EXCERPT = 200;

    /** Texts are compared by their beginning, and only so many of them, so that opening a page stays quick. */
    private static final int COMPARED_CHARACTERS = 1000;

    private static final int COMPARED_IN_ROUND = 2000;
    private static final int COMPARED_CLOSED = 500;

    private static final String COLUMNS = "select p.id, p.case_number, p.received_at, p.state,"
            + " substring(p.content from 1 for " + (EXCERPT + 1) + ") as excerpt,"
            + " substring(p.search_text from 1 for " + COMPARED_CHARACTERS + ") as compared, p.field, w.search_name"
            + " from petition p join petitioner w on w.letter_id = p.letter_id"
            + " where p.letter_id <> :letter and p.merged_into is null and ";

    private static final String NEWEST = " order by p.received_at desc, p.id desc fetch first %d rows only";

    private final JdbcClient jdbc;

    Similarity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Candidate(SimilarPetition shown, Shingles text, Optional<String> field, Optional<String> person) {}

    /** Most alike first, at most ten; nothing that this person may not see. */
    public List<SimilarPetition> to(Petition petition, Sight sight) {
        Candidate self = self(petition);
        String round = COLUMNS + sight.condition() + " and p.round_case = :round" + NEWEST.formatted(COMPARED_IN_ROUND);
        String closed = COLUMNS + sight.condition() + " and p.round_case <> :round and p.state = 'CLOSED'"
                + NEWEST.formatted(COMPARED_CLOSED);
        Map<String, Object> values = Map.of("letter", petition.letterId(), "round", petition.roundCaseNumber());
        return List.of(round, closed).stream()
                .flatMap(sql -> jdbc.sql(sql).params(values).query(Similarity::candidate).list().stream())
                .map(other -> compared(self, other))
                .filter(Similarity::alike)
                .sorted(Comparator.comparingInt(SimilarPetition::percent)
                        .reversed()
                        .thenComparing(SimilarPetition::caseNumber))
                .limit(SHOWN)
                .toList();
    }

    private Candidate self(Petition petition) {
        String sql = COLUMNS.replace("p.letter_id <> :letter and p.merged_into is null and ", "p.id = :id");
        return jdbc.sql(sql)
                .param("id", petition.id())
                .query(Similarity::candidate)
                .single();
    }

    private static boolean alike(SimilarPetition other) {
        boolean related = other.samePerson() || other.sameField();
        return other.percent() >= 100 * (related ? ALIKE_AND_RELATED : ALIKE);
    }

    private static SimilarPetition compared(Candidate self, Candidate other) {
        SimilarPetition it = other.shown();
        return new SimilarPetition(
                it.id(),
                it.caseNumber(),
                it.receivedAt(),
                it.excerpt(),
                (int) Math.round(100 * self.text().likeness(other.text())),
                self.person().isPresent() && self.person().equals(other.person()),
                self.field().isPresent() && self.field().equals(other.field()),
                it.open());
    }

    private static Candidate candidate(ResultSet row, int index) throws SQLException {
        String content = row.getString("excerpt");
        SimilarPetition shown = new SimilarPetition(
                row.getString("id"),
                row.getString("case_number"),
                row.getObject("received_at", LocalDateTime.class),
                content.length() > EXCERPT ? content.substring(0, EXCERPT) + "…" : content,
                0,
                false,
                false,
                !PetitionState.CLOSED.name().equals(row.getString("state")));
        return new Candidate(
                shown,
                Shingles.of(row.getString("compared")),
                Optional.ofNullable(row.getString("field")),
                Optional.ofNullable(row.getString("search_name")).filter(name -> !name.isBlank()));
    }
}
