package vn.doithoai.document.preview;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.preview.PreviewRow.RowState;
import vn.doithoai.document.render.DocumentRenderer;
import vn.doithoai.document.render.UnrenderableTextException;

/** Renders one large document on a background thread and tells the table how far it is. */
@Component
class PreviewJob {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewJob.class);

    private static final String FAULT =
            "Lỗi kỹ thuật khi dựng tài liệu. Hệ thống sẽ thử lại khi trang này được mở sau ít phút nữa.";

    private final PreviewTable table;
    private final Renditions renditions;
    private final DocumentRenderer renderer;

    PreviewJob(PreviewTable table, Renditions renditions, DocumentRenderer renderer) {
        this.table = table;
        this.renditions = renditions;
        this.renderer = renderer;
    }

    /** @param worker under which the row was written; a row that is another's by now is left alone */
    void run(String documentId, String edition, String worker) {
        if (!table.begin(documentId, edition, worker)) {
            return;
        }
        try {
            table.finish(
                    worker,
                    renderer.render(renditions.content(documentId), (done, total) -> advance(worker, done, total)));
        } catch (UnrenderableTextException refused) {
            table.fail(worker, RowState.REFUSED, refused.getMessage());
        } catch (NotWantedException unwanted) {
            LOG.debug("Preview of document {} was no longer wanted", documentId);
        } catch (RuntimeException | OutOfMemoryError fault) {
            LOG.error("Preview of document {} failed", documentId, fault);
            table.fail(worker, RowState.FAILED, FAULT);
        }
    }

    private void advance(String worker, int done, int total) {
        if (!table.advance(worker, done, total)) {
            throw new NotWantedException();
        }
    }
}
