package vn.doithoai.document.preview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;

/** One large document in one edition, without its files. */
record PreviewRow(String id, RowState state, int done, int total, LocalDateTime heardAt, Optional<String> problem) {

    /** REFUSED: it can never be rendered as it is; FAILED: it may succeed another time. */
    enum RowState {
        WAITING,
        RENDERING,
        DONE,
        REFUSED,
        FAILED
    }

    static PreviewRow of(ResultSet row, int index) throws SQLException {
        return new PreviewRow(
                row.getString("id"),
                RowState.valueOf(row.getString("state")),
                row.getInt("done_rows"),
                row.getInt("total_rows"),
                row.getObject("heard_at", LocalDateTime.class),
                Optional.ofNullable(row.getString("problem")));
    }

    /** Done and refused ones stay as they are; of the others, one that is silent has lost its node. */
    boolean abandoned(LocalDateTime before) {
        return state != RowState.DONE && state != RowState.REFUSED && heardAt.isBefore(before);
    }

    Preview shown() {
        Preview.State seen = switch (state) {
            case WAITING -> Preview.State.WAITING;
            case RENDERING -> Preview.State.RENDERING;
            case DONE -> Preview.State.READY;
            case REFUSED, FAILED -> Preview.State.FAILED;
        };
        return new Preview(seen, done, total, problem.orElse(""));
    }
}
