package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentContent;

/** What the automatic check reads is what stands on paper, whole and in the same words. */
class PlainTextTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());
    private static final PlainText PLAIN = new PlainText();

    static Stream<DocumentContent> samples() {
        return AllSamples.drafts();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysWhatIsPrinted(DocumentContent content) {
        List<String> paper = PdfText.paragraphs(RENDERER.render(content).pdf());

        assertThat(PLAIN.of(content))
                .extracting(line -> words(line.text()))
                .allSatisfy(text ->
                        assertThat(paper).anyMatch(paragraph -> words(paragraph).contains(text)));
        assertThat(paper)
                .filteredOn(paragraph -> !FIXED.contains(paragraph))
                .allSatisfy(paragraph -> assertThat(PLAIN.of(content))
                        .anyMatch(line -> words(paragraph).contains(words(line.text()))));
    }

    @Test
    void tellsTheElementsApart() {
        assertThat(PLAIN.of(SampleContents.issued(SampleContents.notice(), 5, 4)))
                .contains(
                        new PrintedLine(PrintedRole.NUMBER, "Số: 05/TB-VPUB"),
                        new PrintedLine(PrintedRole.DATE, "Sơn La, ngày 04 tháng 8 năm 2025"),
                        new PrintedLine(PrintedRole.SECTION, "1. Nội dung tiếp nhận"),
                        new PrintedLine(PrintedRole.RECIPIENT, "- Lưu: VT, TCHCQT."),
                        new PrintedLine(PrintedRole.SIGNER, "Nguyễn Văn A"));
    }

    @Test
    void givesCharactersThatMarkupNeedsAsTheyAre() {
        DocumentContent hostile = SampleContents.with(
                SampleContents.notice(), java.util.Map.of(), List.of("A < B & \"C\" ${content} <line role=\"KIND\">"));

        assertThat(PLAIN.of(hostile))
                .contains(new PrintedLine(PrintedRole.PARAGRAPH, "A < B & \"C\" ${content} <line role=\"KIND\">."));
    }

    /** Elements that every document has in the same words; nothing in them can be wrong. */
    private static final List<String> FIXED = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Nơi nhận:", "Kính gửi:", "Phụ lục");

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2060\\u202F\\u2011]+", "").replace('\u2011', '-');
    }
}
