package vn.doithoai.document.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
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

    /** The same words as bare lines, see {@code layout/floor.ftl}. */
    public byte[] plain(DocumentContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            templates.fill(content.template(), model(content, "floor"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
