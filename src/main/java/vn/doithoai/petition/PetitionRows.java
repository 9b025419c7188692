package vn.doithoai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import vn.doithoai.petition.Petition.Answer;
import vn.doithoai.petition.Petition.Ending;

/** Reads rows of the table of petitions. */
final class PetitionRows {

    private static final RowMapper<Petition> PETITION = (row, index) -> new Petition(
            row.getString("id"),
            row.getString("case_number"),
            row.getString("letter_id"),
            row.getInt("ordinal"),
            row.getString("round_case"),
            Channel.valueOf(row.getString("channel")),
            row.getObject("received_at", LocalDateTime.class),
            row.getBoolean("late"),
            row.getBoolean("secret"),
            row.getString("content"),
            PetitionState.valueOf(row.getString("state")),
            classification(row),
            row.getObject("due_on", LocalDate.class),
            row.getString("due_why"),
            row.getInt("extensions"),
            answer(row),
            Optional.ofNullable(row.getObject("word_at", LocalDateTime.class)),
            ending(row));

    private PetitionRows() {}

    static Petition petition(ResultSet row, int index) throws SQLException {
        return PETITION.mapRow(row, index);
    }

    private static Optional<Classification> classification(ResultSet row) throws SQLException {
        if (row.getString("kind") == null) {
            return Optional.empty();
        }
        return Optional.of(new Classification(
                PetitionKind.valueOf(row.getString("kind")),
                Competence.valueOf(row.getString("competence")),
                row.getString("field"),
                text(row, "unit"),
                text(row, "authority"),
                text(row, "summary")));
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        if (row.getString("answer_form") == null) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                AnswerForm.valueOf(row.getString("answer_form")),
                row.getString("answer"),
                row.getString("answered_by"),
                text(row, "commitment_owner"),
                Optional.ofNullable(row.getObject("commitment_due", LocalDate.class))));
    }

    private static Optional<Ending> ending(ResultSet row) throws SQLException {
        if (row.getString("outcome") == null) {
            return Optional.empty();
        }
        return Optional.of(new Ending(
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("closed_at", LocalDateTime.class),
                row.getInt("days_late"),
                text(row, "merged_into")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
