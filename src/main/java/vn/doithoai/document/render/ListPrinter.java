package vn.doithoai.document.render;

import java.util.HashMap;
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
     * Fills and prints. A template may hand a long table at its end over to {@code largeTable(head, widths, rows, centred)}, which
     * lays it out for A4 across in small print.
     *
     * @param template below {@code templates/}, without extension; gives a whole XHTML page
     * @param facts maps, lists and plain values
     * @throws UnrenderableTextException for text the font cannot print
     */
    public byte[] pdf(String template, Map<String, Object> facts) {
        LargeTableFunction large = new LargeTableFunction(TableLook.list());
        Map<String, Object> model = new HashMap<>(facts);
        model.put("largeTable", large);
        PageLayout layout = new PageLayout(templates.fill(template, model), large.taken());
        coverage.require(layout.text());
        return pdf.write(layout, RenderProgress.unheard());
    }
}
