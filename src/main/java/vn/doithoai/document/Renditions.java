package vn.doithoai.document;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.RenditionTable.Kept;
import vn.doithoai.document.render.DocumentRenderer;
import vn.doithoai.document.render.DocumentRenderer.Rendition;
import vn.doithoai.document.render.LayoutFingerprint;
import vn.doithoai.engine.Sha256;

/** Renders documents, and keeps what was issued byte for byte. */
@Service
@Transactional
public class Renditions {

    private final DocumentRegister register;
    private final DocumentRenderer renderer;
    private final LayoutFingerprint layout;
    private final RenditionTable table;
    private final DraftEnd end;

    Renditions(
            DocumentRegister register,
            DocumentRenderer renderer,
            LayoutFingerprint layout,
            RenditionTable table,
            DraftEnd end) {
        this.register = register;
        this.renderer = renderer;
        this.layout = layout;
        this.table = table;
        this.end = end;
    }

    /** What a reader sees now: the frozen rendition of an issued document, else a fresh one of the draft. */
    public Rendition current(String id) {
        return frozen(id).orElseGet(() -> render(id));
    }

    /** All that a rendering of the document needs, for whoever renders it outside this transaction. */
    public DocumentContent content(String id) {
        return Composition.compose(register.get(id));
    }

    /** Renders an issued document once and keeps it; later calls change nothing. */
    public void freeze(String id) {
        if (kept(id)) {
            return;
        }
        table.insert(id, render(id), layout.current());
        end.reached(id);
    }

    /** Whether the issued files are kept, without reading them. */
    public boolean kept(String id) {
        return table.has(id);
    }

    /** The kept rendition, absent before issue. */
    public Optional<Rendition> frozen(String id) {
        return table.find(id).map(Kept::files);
    }

    /**
     * Makes sure that the files are still those that were issued and, where this release would lay them out the same way,
     * that the record still gives them to the byte. How far that went is kept with the files.
     *
     * @return SHA-256 of the PDF, in hexadecimal
     * @throws IllegalStateException when files or record are not what was issued
     */
    public String verify(String id) {
        Kept kept = table.find(id).orElseThrow();
        if (!kept.whole()) {
            throw new IllegalStateException("Tệp đã phát hành của văn bản không còn nguyên vẹn: " + id);
        }
        boolean comparable = kept.layout().filter(layout.current()::equals).isPresent();
        if (comparable && !Sha256.of(render(id).pdf()).equals(kept.pdfSum())) {
            throw new IllegalStateException("Bản kết xuất lại của văn bản không trùng với bản đã phát hành: " + id);
        }
        table.verified(id, comparable ? Verification.Way.RENDERED_ANEW : Verification.Way.KEPT_FILES);
        return kept.pdfSum();
    }

    /** The last time that {@link #verify} found nothing wrong. */
    public Optional<Verification> verification(String id) {
        return table.verification(id);
    }

    private Rendition render(String id) {
        return renderer.render(content(id));
    }
}
