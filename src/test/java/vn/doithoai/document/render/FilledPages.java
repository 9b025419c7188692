package vn.doithoai.document.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doithoai.document.DocumentContent;

/** Fills the templates of both outputs as the renderer does, and stops before the slow part, the drawing of the PDF. */
final class FilledPages {

    private final FontCoverage coverage = new FontCoverage();
    private final DocumentTemplates templates = new DocumentTemplates();
    private final TextWidths widths = TextWidths.read();

    /**
     * The page of the PDF, the body and the properties of the DOCX.
     *
     * @throws UnrenderableTextException as the renderer would
     */
    List<PrintedFields> of(DocumentContent content) {
        ContentModel model = new ContentModel(content, widths);
        Map<String, Object> html = model.forLayout("html");
        html.put("largeTable", new LargeTableFunction(TableLook.appendix()));
        String xhtml = templates.fill(content.template(), html);
        coverage.require(xhtml);
        Map<String, Object> docx = model.forLayout("docx");
        return List.of(
                PrintedFields.read(xhtml),
                PrintedFields.read(templates.fill(content.template(), docx)),
                PrintedFields.read(templates.fill("layout/docx/core", docx)));
    }

    /** What is wrong with a page on which each field holds that text, held against a page with harmless fields. */
    static List<String> faults(PrintedFields harmless, PrintedFields page, Payload payload) {
        List<String> faults = new ArrayList<>();
        List<String> lines = payload.lines();
        if (!beside(page, lines).equals(beside(harmless, lines))) {
            faults.add("something else is printed beside the fields");
        }
        if (lines.size() < 2 && !page.elements().equals(harmless.elements())) {
            faults.add("the page is built in another way");
        }
        page.fields().stream()
                .filter(field -> field.contains("./.") || !says(Payload.folded(field), lines))
                .distinct()
                .forEach(field -> faults.add("a field says: " + field));
        return faults;
    }

    /** Several lines become points, of which the first one's letter stands before the field. */
    private static String beside(PrintedFields page, List<String> lines) {
        return lines.size() < 2 ? page.words() : page.words().replace("a) ▪", "▪");
    }

    private static boolean says(String field, List<String> lines) {
        if (lines.size() < 2) {
            return field.equals(lines.stream().findFirst().orElse(""));
        }
        return lines.stream().allMatch(line -> field.contains(line.replaceAll("[\\s.;,]+$", "")));
    }
}
