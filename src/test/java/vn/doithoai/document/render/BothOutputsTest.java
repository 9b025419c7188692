package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Marks;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** What holds for every kind of document, as a draft and issued, in both outputs. */
class BothOutputsTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());

    static Stream<Arguments> samples() {
        return AllSamples.drafts()
                .flatMap(draft -> Stream.of(draft, SampleContents.issued(draft, 5, 5)))
                .map(content -> Arguments.of(
                        content.template() + (content.reference().issued() ? " issued" : " draft"), content));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void bothOutputsSayTheSame(String name, DocumentContent content) {
        Rendition rendition = RENDERER.render(content);

        assertThat(PdfText.paragraphs(rendition.pdf())).isEqualTo(DocxText.paragraphs(rendition.docx()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theFixedElementsStandInTheirOrder(String name, DocumentContent content) {
        List<String> paragraphs = DocxText.paragraphs(RENDERER.render(content).docx());

        assertThat(paragraphs)
                .startsWith(
                        "UBND TỈNH SƠN LA",
                        "VĂN PHÒNG",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc")
                .containsSubsequence(opening(content));
        assertThat(paragraphs).contains("Nguyễn Văn A");
        assertThat(String.join("\n", paragraphs)).doesNotContain("nhân dân năm", "TM.", "  \n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theEndMarkStandsOnceRightBeforeTheSigning(String name, DocumentContent content) {
        List<String> paragraphs = DocxText.paragraphs(RENDERER.render(content).docx());
        List<String> ended =
                paragraphs.stream().filter(text -> text.contains("./.")).toList();

        assertThat(ended).singleElement().asString().endsWith("./.").doesNotContain("../.");
        String next = paragraphs.get(paragraphs.indexOf(ended.get(0)) + 1);
        assertThat(next).isEqualTo(content.kind() == DocumentKind.MINUTES ? "THƯ KÝ" : "Nơi nhận:");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void numberAndDayAreBlankUntilTheClerkGivesThem(String name, DocumentContent content) {
        List<String> paragraphs = PdfText.paragraphs(RENDERER.render(content).pdf());
        String symbol = content.reference().notation();
        String month = " tháng " + content.reference().month() + " năm 2025";

        if (content.reference().issued()) {
            assertThat(paragraphs).contains("Số: 05/" + symbol).doesNotContain("DỰ THẢO");
        } else {
            assertThat(paragraphs).contains("Số:     /" + symbol, "DỰ THẢO");
        }
        String day = content.reference().issued() ? "05" : "   ";
        String dateLine = "Sơn La, ngày " + day + month;
        if (content.kind() == DocumentKind.MINUTES) {
            assertThat(paragraphs).noneMatch(text -> text.startsWith("Sơn La, ngày"));
        } else {
            assertThat(paragraphs).contains(dateLine);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theSameContentGivesTheSameBytes(String name, DocumentContent content) {
        Rendition first = RENDERER.render(content);
        Rendition second = new TemplateDocumentRenderer(new FontCoverage()).render(content);

        assertThat(second.docx()).isEqualTo(first.docx());
        assertThat(second.pdf()).isEqualTo(first.pdf());
    }

    @Test
    void severalThreadsMayRenderAtOnce() {
        List<DocumentContent> contents = SampleContents.drafts().toList();
        List<byte[]> alone =
                contents.stream().map(content -> RENDERER.render(content).pdf()).toList();
        List<byte[]> together = contents.parallelStream()
                .map(content -> RENDERER.render(content).pdf())
                .toList();

        assertThat(together).usingRecursiveComparison().isEqualTo(alone);
    }

    @Test
    void aMissingFactStopsTheRendering() {
        DocumentContent content = SampleContents.report();
        Map<String, Object> facts = new HashMap<>(content.facts());
        facts.remove("announced");
        DocumentContent incomplete = new DocumentContent(
                content.template(),
                content.kind(),
                content.letterhead(),
                content.reference(),
                content.subject(),
                content.addressees(),
                content.legalBases(),
                facts,
                content.additions(),
                content.recipients(),
                content.signatures(),
                Marks.none());

        assertThatThrownBy(() -> RENDERER.render(incomplete)).isInstanceOf(IllegalStateException.class);
    }

    /** A letter prints no kind, and its subject stands below the number. */
    private static List<String> opening(DocumentContent content) {
        return content.kind().letter()
                ? List.of(
                        "V/v " + content.subject(),
                        "Kính gửi: " + content.addressees().get(0) + ".",
                        "Nơi nhận:")
                : List.of(content.kind().title().toUpperCase(), capitalised(content.subject()), "Nơi nhận:");
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase() + text.substring(1);
    }
}
