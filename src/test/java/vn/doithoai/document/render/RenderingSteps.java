package vn.doithoai.document.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.doithoai.document.DocumentContent;

/** The halves of a rendering, one by one, for benchmarks; and the least that a template can do. */
public final class RenderingSteps {

    private final FontCoverage coverage = new FontCoverage();
    private final DocumentTemplates templates = new DocumentTemplates();
    private final TextWidths widths = TextWidths.read();
    private final ArchivalPdf pdf = new ArchivalPdf();
    private final PlainText plain = new PlainText();
    private final DocxPackage docx = new DocxPackage();

    public byte[] pdf(DocumentContent content) {
        LargeTableFunction large = new LargeTableFunction(TableLook.appendix());
        Map<String, Object> model = model(content, "html");
        model.put("largeTable", large);
        PageLayout layout = new PageLayout(templates.fill(content.template(), model), large.taken());
        coverage.require(layout.text());
        return pdf.write(layout, RenderProgress.unheard());
    }

    public byte[] docx(DocumentContent content) {
        Map<String, Object> model = model(content, "docx");
        return docx.write(
                out -> templates.fill(content.template(), model, out), templates.fill("layout/docx/core", model));
    }

    /** The same words as bare lines, without any layout. */
    public byte[] plain(DocumentContent content) {
        return plain.markup(content).getBytes(StandardCharsets.UTF_8);
    }

    /** The rows of a report's appendix, as its template arranges them. */
    @SuppressWarnings("unchecked")
    public static List<List<String>> rows(DocumentContent report) {
        Map<String, Object> figures = (Map<String, Object>) report.facts().get("consolidation");
        return ((List<Map<String, Object>>) figures.get("rows"))
                .stream().map(RenderingSteps::cells).toList();
    }

    private static List<String> cells(Map<String, Object> row) {
        return List.of(
                        "ordinal",
                        "petitioner",
                        "content",
                        "field",
                        "competence",
                        "unit",
                        "result",
                        "form",
                        "due",
                        "state",
                        "note")
                .stream()
                .map(column -> row.get(column).toString())
                .toList();
    }

    private Map<String, Object> model(DocumentContent content, String layout) {
        return new ContentModel(content, widths).forLayout(layout);
    }
}
