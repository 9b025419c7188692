package vn.doithoai.document.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
     * Fills and prints. A template may hand a long table at its end over to {@code largeTable(head, widths, rows)},
     * {@code largeBook} or {@code largeContents}, which lay it out as {@link TableLook} says.
     *
     * @param template below {@code templates/}, without extension; gives a whole XHTML page
     * @param facts maps, lists and plain values
     * @throws UnrenderableTextException for text the font cannot print
     */
    public byte[] pdf(String template, Map<String, Object> facts) {
        Map<String, LargeTableFunction> large = Map.of(
                "largeTable", new LargeTableFunction(TableLook.list()),
                "largeBook", new LargeTableFunction(TableLook.book()),
                "largeContents", new LargeTableFunction(TableLook.contents()));
        Map<String, Object> model = new HashMap<>(facts);
        model.putAll(large);
        String xhtml = templates.fill(template, model);
        Optional<LargeTable> taken = large.values().stream()
                .map(LargeTableFunction::taken)
                .flatMap(Optional::stream)
                .findAny();
        PageLayout layout = new PageLayout(xhtml, taken);
        coverage.require(layout.text());
        return pdf.write(layout, RenderProgress.unheard());
    }
}
