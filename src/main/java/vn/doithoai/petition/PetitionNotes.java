package vn.doithoai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what handling adds to a petition, and reads what only handling needs. */
@Repository
public class PetitionNotes {

    private final JdbcClient jdbc;

    PetitionNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CaseNotes of(String petitionId) {
        return jdbc.sql("select * from petition where id = ?")
                .param(petitionId)
                .query(PetitionNotes::notes)
                .single();
    }

    /** @param columns names from this package's code only, never input; a null clears */
    void write(String petitionId, Map<String, ?> columns) {
        List<String> names = List.copyOf(columns.keySet());
        String assignments = names.stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        jdbc.sql("update petition set " + assignments + " where id = ?")
                .params(names.stream().map(columns::get).toArray())
                .param(petitionId)
                .update();
    }

    private static CaseNotes notes(ResultSet row, int index) throws SQLException {
        return new CaseNotes(
                row.getString("term"),
                row.getObject("term_from", LocalDate.class),
                Optional.ofNullable(row.getString("missing")),
                day(row, "supplement_due"),
                Optional.ofNullable(row.getString("refusal")),
                day(row, "asked_due_on"),
                day(row, "urged_for"),
                proposal(row));
    }

    private static Optional<Proposal> proposal(ResultSet row) throws SQLException {
        if (row.getString("proposed_kind") == null) {
            return Optional.empty();
        }
        return Optional.of(new Proposal(
                PetitionKind.valueOf(row.getString("proposed_kind")),
                Competence.valueOf(row.getString("proposed_competence")),
                row.getString("proposed_field"),
                Optional.ofNullable(row.getString("proposed_unit"))));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
