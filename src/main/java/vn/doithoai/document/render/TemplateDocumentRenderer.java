package vn.doithoai.document.render;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentContent;

/**
 * Renders one content template twice, each time with another library of layout macros: once to WordprocessingML, once
 * to XHTML, which becomes the PDF. So both outputs carry the same words by construction. Safe for several threads.
 *
 * <p>Throws {@link UnrenderableTextException} for text the font cannot print, {@link IllegalStateException} when a
 * fact that the template prints is missing.
 */
@Component
public class TemplateDocumentRenderer implements DocumentRenderer {

    private final FontCoverage coverage;
    private final DocumentTemplates templates = new DocumentTemplates();
    private final TextWidths widths = TextWidths.read();
    private final ArchivalPdf pdf = new ArchivalPdf();
    private final DocxPackage docx = new DocxPackage();

    public TemplateDocumentRenderer(FontCoverage coverage) {
        this.coverage = coverage;
    }

    @Override
    public Rendition render(DocumentContent content, RenderProgress progress) {
        ContentModel model = new ContentModel(content, widths);
        PageLayout layout = printable(content, model);
        return new Rendition(editable(content, model.forLayout("docx")), pdf.write(layout, progress));
    }

    @Override
    public void requirePrintable(DocumentContent content) {
        printable(content, new ContentModel(content, widths));
    }

    /** All printed text is in there, the fixed wording included. */
    private PageLayout printable(DocumentContent content, ContentModel model) {
        LargeTableFunction large = new LargeTableFunction(TableLook.appendix());
        Map<String, Object> filled = model.forLayout("html");
        filled.put("largeTable", large);
        PageLayout layout = new PageLayout(templates.fill(content.template(), filled), large.taken());
        coverage.require(layout.text());
        return layout;
    }

    private byte[] editable(DocumentContent content, Map<String, Object> model) {
        return docx.write(
                out -> templates.fill(content.template(), model, out), templates.fill("layout/docx/core", model));
    }
}
