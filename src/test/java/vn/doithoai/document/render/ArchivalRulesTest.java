package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentContent;

/** Every paper of the house is PDF/A-2a and PDF/UA-1 in the eyes of veraPDF. */
class ArchivalRulesTest {

    private static final FontCoverage COVERAGE = new FontCoverage();
    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(COVERAGE);

    static Stream<Arguments> documents() {
        return EverySample.all().map(sample -> Arguments.of(sample.name(), sample.content()));
    }

    static Stream<Arguments> lists() {
        return SampleLists.all().entrySet().stream().map(list -> Arguments.of(list.getKey(), list.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_document_keeps_both_standards(String name, DocumentContent content) {
        assertThat(ArchivalRules.broken(RENDERER.render(content).pdf())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_list_keeps_both_standards(String template, Map<String, Object> facts) {
        assertThat(ArchivalRules.broken(new ListPrinter(COVERAGE).pdf(template, facts)))
                .isEmpty();
    }

    @Test
    void the_lists_of_the_house_are_all_here() {
        assertThat(SampleLists.all()).containsOnlyKeys(SampleLists.templates());
    }

    @Test
    void an_untagged_one_is_found() throws IOException {
        byte[] tagged = RENDERER.render(SampleContents.notice()).pdf();

        byte[] untagged = without(tagged, "StructTreeRoot");
        assertThat(ArchivalRules.broken(untagged)).anyMatch(rule -> rule.startsWith("PDFA_2_A 6.7.3.3-1"));
        assertThat(ArchivalRules.broken(untagged)).anyMatch(rule -> rule.startsWith("PDFUA_1"));
    }

    @Test
    void one_without_language_or_colour_profile_is_found() throws IOException {
        byte[] sound = RENDERER.render(SampleContents.notice()).pdf();

        assertThat(ArchivalRules.broken(without(sound, "Lang"))).isNotEmpty();
        assertThat(ArchivalRules.broken(without(sound, "OutputIntents"))).isNotEmpty();
        assertThat(List.of(ArchivalRules.brokenUntagged(sound))).containsOnly(List.of());
    }

    private static byte[] without(byte[] pdf, String entry) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(entry));
            document.save(out);
            return out.toByteArray();
        }
    }
}
