package vn.doithoai.document.render;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Prints lists and extracts that are no official documents, as tagged, archival PDF: no number, no signature, a template
 * that lays itself out. Safe for several threads.
 */
@Component
public class ListPrinter {

    private final FontCoverage coverage;
    private final DocumentTemplates templates = new DocumentTemplates();
    private final ArchivalPdf pdf = new ArchivalPdf();

    ListPrinter(FontCoverage coverage) {
        this.coverage = coverage;
    }

    /**
     * Fills and prints.
     *
     * @param template below {@code templates/}, without extension; gives a whole XHTML page
     * @param facts maps, lists and plain values
     * @throws UnrenderableTextException for text the font cannot print
     */
    public byte[] pdf(String template, Map<String, Object> facts) {
        String xhtml = templates.fill(template, facts);
        coverage.require(xhtml);
        return pdf.write(new PageLayout(xhtml), RenderProgress.unheard());
    }
}
