package vn.doithoai.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.render.DocumentRenderer;
import vn.doithoai.document.render.DocumentRenderer.Rendition;
import vn.doithoai.engine.Sha256;

/** Renders documents, and keeps what was issued byte for byte. */
@Service
@Transactional
public class Renditions {

    private final DocumentRegister register;
    private final DocumentRenderer renderer;
    private final JdbcClient jdbc;
    private final Clock clock;

    Renditions(DocumentRegister register, DocumentRenderer renderer, JdbcClient jdbc, Clock clock) {
        this.register = register;
        this.renderer = renderer;
        this.jdbc = jdbc;
        this.clock = clock;
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
        Rendition rendition = render(id);
        jdbc.sql("insert into document_rendition (document_id, docx, pdf, docx_sha256, pdf_sha256, rendered_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        rendition.docx(),
                        rendition.pdf(),
                        Sha256.of(rendition.docx()),
                        Sha256.of(rendition.pdf()),
                        LocalDateTime.now(clock))
                .update();
    }

    /** Whether the issued files are kept, without reading them. */
    public boolean kept(String id) {
        return jdbc.sql("select count(*) from document_rendition where document_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The kept rendition, absent before issue. */
    public Optional<Rendition> frozen(String id) {
        return jdbc.sql("select docx, pdf from document_rendition where document_id = ?")
                .param(id)
                .query((row, index) -> new Rendition(row.getBytes("docx"), row.getBytes("pdf")))
                .optional();
    }

    /**
     * Renders the issued document anew from the record and holds it against what was sent.
     *
     * @return SHA-256 of the PDF, in hexadecimal
     * @throws IllegalStateException when the record no longer gives the bytes that were issued
     */
    public String verify(String id) {
        String fresh = Sha256.of(render(id).pdf());
        String kept = jdbc.sql("select pdf_sha256 from document_rendition where document_id = ?")
                .param(id)
                .query(String.class)
                .single();
        if (!fresh.equals(kept)) {
            throw new IllegalStateException("Bản kết xuất lại của văn bản không trùng với bản đã phát hành: " + id);
        }
        return kept;
    }

    private Rendition render(String id) {
        return renderer.render(content(id));
    }
}
