package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.Marks;

/** A table that is written row by row comes last in the file, so it must come last in the template. */
class LastThingTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());

    @ParameterizedTest
    @ValueSource(strings = {"appendix", "paragraph"})
    void nothingMayFollowALargeTable(String more) {
        assertThatIllegalStateException()
                .isThrownBy(() -> RENDERER.requirePrintable(content(LargeTable.SMALLEST, more)))
                .havingRootCause()
                .withMessageContaining("nothing can follow a large table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"appendix", "paragraph"})
    void whatFollowsASmallOneIsPrintedInItsPlace(String more) {
        List<String> printed =
                PdfText.paragraphs(RENDERER.render(content(3, more)).pdf());

        assertThat(printed.indexOf(more.equals("appendix") ? "DANH SÁCH THỨ HAI" : "Đoạn văn ở sau phụ lục"))
                .isGreaterThan(printed.indexOf("dòng"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, LargeTable.SMALLEST})
    void withNothingBehindItATableOfAnySizeIsPrinted(int rows) {
        assertThat(PdfText.paragraphs(RENDERER.render(content(rows, "")).pdf()))
                .filteredOn("dòng"::equals)
                .hasSize(rows);
    }

    private static DocumentContent content(int rows, String more) {
        DocumentContent report = SampleContents.nilReport();
        return new DocumentContent(
                "layout-test/after-a-large-table",
                report.kind(),
                report.letterhead(),
                report.reference(),
                report.subject(),
                List.of(),
                List.of(),
                Map.of("rows", Collections.nCopies(rows, List.of("1", "dòng")), "more", more),
                List.of(),
                report.recipients(),
                report.signatures(),
                Marks.none());
    }
}
