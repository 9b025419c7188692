package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The page and the file of the DOCX: Nghị định 30/2020/NĐ-CP, Phụ lục I, and the package's own rules. */
class DocxPackageTest {

    private final DocumentRenderer renderer = new TemplateDocumentRenderer(new FontCoverage());
    private final Map<String, String> parts =
            DocxText.parts(renderer.render(SampleContents.report()).docx());

    @Test
    void everyPartIsWellFormed() throws Exception {
        assertThat(parts).hasSize(8);
        for (String part : parts.values()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(part)));
        }
    }

    @Test
    void thePageIsA4WithTheMarginsOfTheDecree() {
        assertThat(parts.get("word/document.xml"))
                .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .contains("w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\"");
    }

    @Test
    void thePageNumberIsInTheHeaderButNotOnTheFirstPage() {
        assertThat(parts.get("word/header1.xml")).contains(" PAGE ").contains("w:val=\"PageNumber\"");
        assertThat(parts.get("word/document.xml"))
                .contains("<w:headerReference w:type=\"default\"")
                .contains("<w:titlePg/>")
                .doesNotContain("w:type=\"first\"");
    }

    @Test
    void theTypefaceIsTimesNewRomanThroughout() {
        assertThat(parts.get("word/styles.xml")).contains("w:ascii=\"Times New Roman\"");
        assertThat(String.join("", parts.values()).split("<w:rFonts")).hasSize(2);
    }

    @Test
    void everyStyleThatIsUsedIsDefined() {
        for (String style : styles("w:pStyle w:val", "word/document.xml")) {
            assertThat(styles("w:styleId", "word/styles.xml")).contains(style);
        }
        assertThat(styles("w:pStyle w:val", "word/document.xml"))
                .contains("LegalBasis", "Paragraph", "TableHead", "SignatureName", "Recipient");
    }

    private java.util.List<String> styles(String attribute, String part) {
        return Pattern.compile(attribute + "=\"([^\"]+)\"")
                .matcher(parts.get(part))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }
}
