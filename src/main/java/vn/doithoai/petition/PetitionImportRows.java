package vn.doithoai.petition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.petition.PetitionImportRow.State;
import vn.doithoai.petition.excel.SheetRow;

/** The table of imported rows. Cells are personal data: they stand there only while somebody needs them. */
@Repository
public class PetitionImportRows {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CELLS = "select row_number, cells, note from petition_import_row where import_id = ?"
            + " and state = ? and cells is not null order by row_number";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PetitionImportRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Rows that were not taken, in their order. */
    public List<PetitionImportRow> notTaken(String importId, int most) {
        return jdbc.sql("select row_number, state, note from petition_import_row where import_id = ?"
                        + " and state in ('REFUSED', 'REPEATED') order by row_number fetch first " + most
                        + " rows only")
                .param(importId)
                .query((row, index) -> new PetitionImportRow(
                        row.getInt("row_number"),
                        State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("note"))))
                .list();
    }

    /** Whether the cells of refused rows are still there to be handed out. */
    public boolean hasErrorList(String importId) {
        return jdbc.sql("select count(*) from petition_import_row where import_id = ? and state = 'REFUSED'"
                                + " and cells is not null")
                        .param(importId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(String importId, List<SheetRow> rows) {
        batches.batchUpdate(
                "insert into petition_import_row (import_id, row_number, state, cells, note) values (?, ?, ?, ?, ?)",
                rows.stream().map(row -> columns(importId, row)).toList());
    }

    private static Object[] columns(String importId, SheetRow row) {
        State state = row.problem().isPresent() ? State.REFUSED : State.WAITING;
        return new Object[] {
            importId,
            row.number(),
            state.name(),
            json(row.cells()),
            row.problem().orElse(null)
        };
    }

    List<SheetRow> waiting(String importId, int most) {
        return jdbc.sql(CELLS + " fetch first " + most + " rows only")
                .params(importId, State.WAITING.name())
                .query((row, index) ->
                        new SheetRow(row.getInt("row_number"), cells(row.getString("cells")), Optional.empty()))
                .list();
    }

    /** With the reason in place of the problem. */
    List<SheetRow> refused(String importId) {
        return jdbc.sql(CELLS)
                .params(importId, State.REFUSED.name())
                .query((row, index) -> new SheetRow(
                        row.getInt("row_number"),
                        cells(row.getString("cells")),
                        Optional.ofNullable(row.getString("note"))))
                .list();
    }

    /** Number of the row of the same workbook from which a petition with this fingerprint was taken. */
    Optional<Integer> takenAs(String importId, String key) {
        return jdbc.sql("select row_number from petition_import_row where import_id = ? and import_key = ?"
                        + " and state = 'TAKEN'")
                .params(importId, key)
                .query(Integer.class)
                .optional();
    }

    /** Keeps the cells of a refused row only: whoever sent it must be able to correct it. */
    void settle(String importId, int number, State state, Optional<String> key, Optional<String> note) {
        String cells = state == State.REFUSED ? "" : ", cells = null";
        jdbc.sql("update petition_import_row set state = ?, import_key = ?, note = ?" + cells
                        + " where import_id = ? and row_number = ?")
                .params(Arrays.asList(state.name(), key.orElse(null), note.orElse(null), importId, number))
                .update();
    }

    void forgetCells(String importId) {
        jdbc.sql("update petition_import_row set cells = null where import_id = ? and cells is not null")
                .param(importId)
                .update();
    }

    private static String json(List<String> cells) {
        try {
            return JSON.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            // no cause: its message would quote the cells
            throw new IllegalStateException("cells of an imported row are no JSON");
        }
    }
}
