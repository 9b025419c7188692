package vn.doithoai.petition;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads single petitions. For the rooms that handle a case: whether a person may see it is asked before, where the
 * person is known.
 */
@Repository
public class PetitionRegister {

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
}
