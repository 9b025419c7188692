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
    private final BoldWidth boldWidth = new BoldWidth();
    private final ArchivalPdf pdf = new ArchivalPdf();
    private final DocxPackage docx = new DocxPackage();

    public TemplateDocumentRenderer(FontCoverage coverage) {
        this.coverage = coverage;
    }

    @Override
    public Rendition render(DocumentContent content) {
        ContentModel model = new ContentModel(content, boldWidth);
        String xhtml = printable(content, model);
        return new Rendition(editable(content, model.forLayout("docx")), pdf.write(xhtml));
    }

    @Override
    public void requirePrintable(DocumentContent content) {
        printable(content, new ContentModel(content, boldWidth));
    }

    /** As XHTML: all printed text is in there, the fixed wording included. */
    private String printable(DocumentContent content, ContentModel model) {
        String xhtml = templates.fill(content.template(), model.forLayout("html"));
        coverage.require(xhtml);
        return xhtml;
    }

    private byte[] editable(DocumentContent content, Map<String, Object> model) {
        return docx.write(templates.fill(content.template(), model), templates.fill("layout/docx/core", model));
    }
}
