package vn.doithoai.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.document.render.DocumentRenderer.Rendition;
import vn.doithoai.engine.Sha256;

/** The table of issued files. */
@Repository
class RenditionTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    RenditionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param pdfSum SHA-256 of the PDF when it was kept; likewise of the DOCX
     * @param layout how it was laid out; empty for files of releases that did not write it down
     */
    record Kept(Rendition files, String docxSum, String pdfSum, Optional<String> layout) {

        boolean whole() {
            return Sha256.of(files.docx()).equals(docxSum)
                    && Sha256.of(files.pdf()).equals(pdfSum);
        }
    }

    void insert(String id, Rendition rendition, String layout) {
        jdbc.sql("insert into document_rendition (document_id, docx, pdf, docx_sha256, pdf_sha256, layout, rendered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        rendition.docx(),
                        rendition.pdf(),
                        Sha256.of(rendition.docx()),
                        Sha256.of(rendition.pdf()),
                        layout,
                        LocalDateTime.now(clock))
                .update();
    }

    boolean has(String id) {
        return jdbc.sql("select count(*) from document_rendition where document_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Kept> find(String id) {
        return jdbc.sql(
                        "select docx, pdf, docx_sha256, pdf_sha256, layout from document_rendition where document_id = ?")
                .param(id)
                .query((row, index) -> new Kept(
                        new Rendition(row.getBytes("docx"), row.getBytes("pdf")),
                        row.getString("docx_sha256"),
                        row.getString("pdf_sha256"),
                        Optional.ofNullable(row.getString("layout"))))
                .optional();
    }

    void verified(String id, Verification.Way way) {
        jdbc.sql("update document_rendition set verified = ?, verified_at = ? where document_id = ?")
                .params(way.name(), LocalDateTime.now(clock), id)
                .update();
    }

    Optional<Verification> verification(String id) {
        return jdbc.sql("select verified, verified_at from document_rendition"
                        + " where document_id = ? and verified is not null")
                .param(id)
                .query((row, index) -> new Verification(
                        Verification.Way.valueOf(row.getString("verified")),
                        row.getObject("verified_at", LocalDateTime.class)))
                .optional();
    }
}
