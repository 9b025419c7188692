package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.doithoai.document.DocumentContent;

/** Every DOCX is valid against the Open XML schemas, and its package is complete (ISO/IEC 29500-1 and -2). */
class OpenXmlTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());

    /** The parts that the wordprocessing schema describes, by the element that each must open with. */
    private static final Map<String, String> ROOTS = Map.of(
            "word/document.xml", "document",
            "word/styles.xml", "styles",
            "word/settings.xml", "settings",
            "word/header1.xml", "hdr");

    private static final List<String> PROPERTIES = List.of(
            "category",
            "contentStatus",
            "created",
            "creator",
            "description",
            "identifier",
            "keywords",
            "language",
            "lastModifiedBy",
            "lastPrinted",
            "modified",
            "revision",
            "subject",
            "title",
            "version");

    static Stream<Arguments> documents() {
        return EverySample.all().map(sample -> Arguments.of(sample.name(), sample.content()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void all_parts_are_valid(String name, DocumentContent content) {
        Map<String, String> parts = DocxText.parts(RENDERER.render(content).docx());

        ROOTS.forEach((part, root) -> assertThat(OpenXmlSchemas.broken(root, parts.get(part)))
                .as(part)
                .isEmpty());
        assertThat(names(parts.get("docProps/core.xml"), "*").skip(1))
                .as("core properties: known ones, each once (ISO/IEC 29500-2, 11.1)")
                .isSubsetOf(PROPERTIES)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_part_has_a_content_type_and_every_relation_leads_to_a_part() {
        Map<String, String> parts =
                DocxText.parts(RENDERER.render(SampleContents.report()).docx());
        String types = parts.get("[Content_Types].xml");

        assertThat(parts.keySet())
                .filteredOn(part -> !part.equals("[Content_Types].xml") && !part.endsWith(".rels"))
                .containsExactlyInAnyOrderElementsOf(attributes(types, "Override", "PartName")
                        .map(part -> part.substring(1))
                        .toList());
        assertThat(attributes(parts.get("_rels/.rels"), "Relationship", "Target"))
                .isSubsetOf(parts.keySet());
        assertThat(attributes(parts.get("word/_rels/document.xml.rels"), "Relationship", "Target")
                        .map(target -> "word/" + target))
                .isSubsetOf(parts.keySet());
    }

    @Test
    void every_style_and_relation_that_a_document_names_is_there() {
        EverySample.all().forEach(sample -> {
            Map<String, String> parts =
                    DocxText.parts(RENDERER.render(sample.content()).docx());
            String body = parts.get("word/document.xml");
            assertThat(found(body, "<w:(?:pStyle|rStyle|tblStyle) w:val=\"(\\w+)\""))
                    .as(sample.name())
                    .isSubsetOf(found(parts.get("word/styles.xml"), "w:styleId=\"(\\w+)\""));
            assertThat(found(body, "r:id=\"(\\w+)\""))
                    .isSubsetOf(found(parts.get("word/_rels/document.xml.rels"), " Id=\"(\\w+)\""));
        });
    }

    @Test
    void elements_in_the_wrong_order_are_found() {
        String body = DocxText.part(RENDERER.render(SampleContents.notice()).docx(), "word/document.xml");

        assertThat(OpenXmlSchemas.broken(
                        "document", body.replaceFirst("(<w:pgSz[^>]*/>)\\s*(<w:pgMar[^>]*/>)", "$2$1")))
                .anyMatch(error -> error.contains("pgSz"));
        assertThat(OpenXmlSchemas.broken("document", body.replaceFirst("<w:cantSplit/>", "<w:cannotSplit/>")))
                .anyMatch(error -> error.contains("cannotSplit"));
        assertThat(OpenXmlSchemas.broken("document", body.replaceFirst("w:w=\"11906\"", "w:w=\"wide\"")))
                .anyMatch(error -> error.contains("wide"));
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private static Stream<String> names(String xml, String element) {
        return elements(xml, element).map(Element::getLocalName);
    }

    private static Stream<String> attributes(String xml, String element, String attribute) {
        return elements(xml, element).map(found -> found.getAttribute(attribute));
    }

    private static Stream<Element> elements(String xml, String element) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            NodeList found = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getElementsByTagNameNS("*", element);
            return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }
}
