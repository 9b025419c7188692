package vn.doithoai.document.preview;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.document.DraftLeftovers;
import vn.doithoai.document.preview.PreviewRow.RowState;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/**
 * The table of large previews. Every change names the worker that believes the row to be its own, so that one that was
 * taken over, or whose draft has changed meanwhile, learns that it is not wanted any more.
 */
@Repository
class PreviewTable implements DraftLeftovers {

    private final JdbcClient jdbc;
    private final Clock clock;

    PreviewTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PreviewRow> find(String documentId, String edition) {
        return jdbc.sql("select id, state, done_rows, total_rows, heard_at, problem from document_preview"
                        + " where document_id = ? and edition = ?")
                .params(documentId, edition)
                .query(PreviewRow::of)
                .optional();
    }

    Optional<Rendition> files(String documentId, String edition) {
        return jdbc.sql("select docx, pdf from document_preview where document_id = ? and edition = ?"
                        + " and state = 'DONE'")
                .params(documentId, edition)
                .query((row, index) -> new Rendition(row.getBytes("docx"), row.getBytes("pdf")))
                .optional();
    }

    /** @return false when another node was faster */
    boolean insert(String documentId, String edition, int total, String worker) {
        LocalDateTime now = LocalDateTime.now(clock);
        try {
            jdbc.sql("insert into document_preview (id, document_id, edition, state, worker, done_rows, total_rows,"
                            + " asked_at, heard_at) values (?, ?, ?, 'WAITING', ?, 0, ?, ?, ?)")
                    .params(UUID.randomUUID().toString(), documentId, edition, worker, total, now, now)
                    .update();
            return true;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    /** @return false when another node was faster, or the row is gone */
    boolean takeOver(PreviewRow row, String worker) {
        return jdbc.sql("update document_preview set state = 'WAITING', worker = ?, done_rows = 0, heard_at = ?"
                                + " where id = ? and heard_at = ?")
                        .params(worker, LocalDateTime.now(clock), row.id(), row.heardAt())
                        .update()
                == 1;
    }

    /** @return false when the row is not this worker's any more; so for the others below */
    boolean begin(String documentId, String edition, String worker) {
        return jdbc.sql("update document_preview set state = 'RENDERING', heard_at = ?"
                                + " where document_id = ? and edition = ? and worker = ? and state = 'WAITING'")
                        .params(LocalDateTime.now(clock), documentId, edition, worker)
                        .update()
                == 1;
    }

    boolean advance(String worker, int done, int total) {
        return jdbc.sql("update document_preview set done_rows = ?, total_rows = ?, heard_at = ? where worker = ?")
                        .params(done, total, LocalDateTime.now(clock), worker)
                        .update()
                == 1;
    }

    void finish(String worker, Rendition rendition) {
        jdbc.sql("update document_preview set state = 'DONE', done_rows = total_rows, heard_at = ?, docx = ?, pdf = ?,"
                        + " problem = null where worker = ?")
                .params(LocalDateTime.now(clock), rendition.docx(), rendition.pdf(), worker)
                .update();
    }

    void fail(String worker, RowState state, String problem) {
        jdbc.sql("update document_preview set state = ?, problem = ?, heard_at = ? where worker = ?")
                .params(state.name(), problem, LocalDateTime.now(clock), worker)
                .update();
    }

    void drop(String worker) {
        jdbc.sql("delete from document_preview where worker = ?").param(worker).update();
    }

    @Override
    public void forget(String documentId) {
        jdbc.sql("delete from document_preview where document_id = ?")
                .param(documentId)
                .update();
    }

    void forgetOf(String owner) {
        jdbc.sql("delete from document_preview where document_id in (select id from document where owner = ?)")
                .param(owner)
                .update();
    }

    /** Earlier editions of the document, and whatever has its issued files by now. */
    void tidy(String documentId, String edition) {
        jdbc.sql("delete from document_preview where (document_id = ? and edition <> ?)"
                        + " or document_id in (select document_id from document_rendition)")
                .params(documentId, edition)
                .update();
    }
}
