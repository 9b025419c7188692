package vn.doithoai.document.render;

import java.util.Map;
import vn.doithoai.document.DocumentContent;

/** The steps of rendering one by one, for tests that spoil what passes between them. */
public final class Printing {

    private static final DocumentTemplates TEMPLATES = new DocumentTemplates();
    private static final TextWidths WIDTHS = TextWidths.read();
    private static final ArchivalPdf PDF = new ArchivalPdf();

    private Printing() {}

    /** What the PDF is made of. */
    public static String xhtml(DocumentContent content) {
        Map<String, Object> model = new ContentModel(content, WIDTHS).forLayout("html");
        model.put("largeTable", new LargeTableFunction(TableLook.appendix()));
        return TEMPLATES.fill(content.template(), model);
    }

    public static byte[] pdf(String xhtml) {
        return PDF.write(new PageLayout(xhtml), RenderProgress.unheard());
    }

    public static byte[] docx(DocumentContent content) {
        return new TemplateDocumentRenderer(new FontCoverage()).render(content).docx();
    }

    /** Points that a bold text is wide. */
    public static double boldWidth(String text, double size) {
        return WIDTHS.bold().of(text, size);
    }

    /** Points that a text is wide. */
    public static double plainWidth(String text, double size) {
        return WIDTHS.plain().of(text, size);
    }
}
