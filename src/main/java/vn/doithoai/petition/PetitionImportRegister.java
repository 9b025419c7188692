package vn.doithoai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of imported workbooks. */
@Repository
public class PetitionImportRegister {

    private static final String COLUMNS = "id, case_number, round_case, uploaded_by, uploaded_at, state, reason,"
            + " row_count, taken, refused, repeated, finished_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    PetitionImportRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<PetitionImport> find(String id) {
        return jdbc.sql("select " + COLUMNS + " from petition_import where id = ?")
                .param(id)
                .query(PetitionImportRegister::read)
                .optional();
    }

    /** Newest first. */
    public List<PetitionImport> latest(int most) {
        return jdbc.sql("select " + COLUMNS + " from petition_import order by uploaded_at desc, case_number desc"
                        + " fetch first " + most + " rows only")
                .query(PetitionImportRegister::read)
                .list();
    }

    PetitionImport get(String id) {
        return find(id).orElseThrow();
    }

    void insert(PetitionImport workbook, byte[] content, String sha256) {
        jdbc.sql("insert into petition_import (id, case_number, round_case, content, sha256, uploaded_by, uploaded_at,"
                        + " state) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(workbook.id(), workbook.caseNumber(), workbook.roundCaseNumber(), content, sha256)
                .params(
                        workbook.uploadedBy(),
                        workbook.uploadedAt(),
                        workbook.state().name())
                .update();
    }

    byte[] content(String id) {
        return jdbc.sql("select content from petition_import where id = ?")
                .param(id)
                .query((row, index) -> row.getBytes("content"))
                .single();
    }

    /** The rows are stored: the file itself is not needed any more. */
    void running(String id, int rows, int refused) {
        jdbc.sql("update petition_import set state = 'RUNNING', content = null, row_count = ?, refused = ?"
                        + " where id = ?")
                .params(rows, refused, id)
                .update();
    }

    void count(String id, PetitionImportRow.State state, long rows) {
        String column = state.name().toLowerCase(Locale.ROOT);
        jdbc.sql("update petition_import set " + column + " = " + column + " + ? where id = ?")
                .params(rows, id)
                .update();
    }

    void explain(String id, String reason) {
        jdbc.sql("update petition_import set reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    void end(String id, PetitionImportState state) {
        jdbc.sql("update petition_import set state = ?, content = null, finished_at = ? where id = ?")
                .params(state.name(), LocalDateTime.now(clock), id)
                .update();
    }

    private static PetitionImport read(ResultSet row, int index) throws SQLException {
        return new PetitionImport(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("round_case"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", LocalDateTime.class),
                PetitionImportState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("reason")),
                row.getInt("row_count"),
                row.getInt("taken"),
                row.getInt("refused"),
                row.getInt("repeated"),
                Optional.ofNullable(row.getObject("finished_at", LocalDateTime.class)));
    }
}
