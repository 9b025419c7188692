package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** Who cannot see bold letters jumps from heading to heading; Word shows the same ones at the side. */
class HeadingsTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());
    private static final Pattern OUTLINED = Pattern.compile("<w:pStyle w:val=\"(Kind|Section|Subsection)\"/>");

    @Test
    void aPlanHasChaptersAndSectionsBelowThem() throws IOException {
        Rendition plan = RENDERER.render(SamplePlanContents.drafts().findFirst().orElseThrow());

        assertThat(levels(plan.pdf())).containsExactly(1, 2, 3, 3, 2, 3, 3, 3, 2);
        assertThat(outlined(plan.docx()))
                .containsExactly(
                        "Kind",
                        "Section",
                        "Subsection",
                        "Subsection",
                        "Section",
                        "Subsection",
                        "Subsection",
                        "Subsection",
                        "Section");
        assertThat(DocxText.part(plan.docx(), "word/styles.xml"))
                .containsPattern("styleId=\"Section\">[^§]*?<w:outlineLvl w:val=\"1\"/>[^§]*?</w:style>")
                .containsPattern("styleId=\"Subsection\">[^§]*?<w:outlineLvl w:val=\"2\"/>[^§]*?</w:style>");
    }

    @Test
    void aNoticeHasSectionsOnly() throws IOException {
        assertThat(levels(RENDERER.render(SampleContents.notice()).pdf())).containsExactly(1, 2, 2, 2, 2, 2);
    }

    @ParameterizedTest
    @MethodSource("vn.doithoai.document.render.AllSamples#drafts")
    void noLevelIsLeftOut(DocumentContent content) throws IOException {
        int above = 0;
        for (int level : levels(RENDERER.render(content).pdf())) {
            assertThat(level).isLessThanOrEqualTo(above + 1);
            above = level;
        }
    }

    private static List<String> outlined(byte[] docx) {
        return OUTLINED.matcher(DocxText.part(docx, "word/document.xml"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Integer> levels(byte[] pdf) throws IOException {
        List<Integer> levels = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), levels);
        }
        return levels;
    }

    private static void collect(PDStructureNode node, List<Integer> levels) {
        if (node instanceof PDStructureElement element
                && element.getStructureType().matches("H[1-6]")) {
            levels.add(element.getStructureType().charAt(1) - '0');
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                collect(child, levels);
            }
        }
    }
}
