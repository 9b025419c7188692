package vn.doithoai.petition;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads single petitions and counts those of a round. For the rooms that handle a case: whether a person may see it is
 * asked before, where the person is known.
 */
@Repository
public class PetitionRegister {

    /** What is put at the session is a live question of its minutes: counted here, too, it would count twice. */
    private static final String COUNT =
            "select count(*) from petition_letter where round_case = ? and channel <> 'SESSION' and ";

    private final JdbcClient jdbc;

    PetitionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws java.util.NoSuchElementException when there is no such petition */
    public Petition get(String id) {
        return find(id).orElseThrow();
    }

    public Optional<Petition> find(String id) {
        return one("id", id);
    }

    public Optional<Petition> byCaseNumber(String caseNumber) {
        return one("case_number", caseNumber);
    }

    /** All contents of one letter, in their order. */
    public List<Petition> ofLetter(String letterId) {
        return jdbc.sql("select * from petition where letter_id = ? order by ordinal")
                .param(letterId)
                .query(PetitionRows::petition)
                .list();
    }

    /** Letters of the round received before the moment, without those put at the session itself. */
    public int receivedBefore(String roundCaseNumber, LocalDateTime moment) {
        return count(COUNT + "received_at < ?", roundCaseNumber, moment);
    }

    /** Letters of the round received at the moment or later, again without those put at the session itself. */
    public int receivedFrom(String roundCaseNumber, LocalDateTime moment) {
        return count(COUNT + "received_at >= ?", roundCaseNumber, moment);
    }

    /** Makes others who are about to change the petition wait for the end of this transaction. */
    void lock(String id) {
        jdbc.sql("update petition set ordinal = ordinal where id = ?").param(id).update();
    }

    private Optional<Petition> one(String column, String value) {
        return jdbc.sql("select * from petition where " + column + " = ?")
                .param(value)
                .query(PetitionRows::petition)
                .optional();
    }

    private int count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }
}
