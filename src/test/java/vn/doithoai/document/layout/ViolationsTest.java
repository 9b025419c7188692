package vn.doithoai.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.Printing;
import vn.doithoai.document.render.SampleContents;

/** Each rule notices the mistake made against it, and no other rule does. */
class ViolationsTest {

    static Stream<Violation> violations() {
        return Stream.of(Typos.all(), Misprints.all(), Slips.all()).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void isNoticedByItsRuleAlone(Violation violation) {
        MeasuredDocument spoilt = violation.measured();

        List<String> faults = LayoutRules.ALL.stream()
                .flatMap(rule -> rule.faults(spoilt).stream().map(fault -> rule.name() + " | " + fault))
                .toList();

        assertThat(faults).isNotEmpty().allMatch(fault -> fault.startsWith(violation.rule() + " | "));
    }

    /** The PDF embeds what it prints, so another font can only be forged. */
    @Test
    void anotherFontIsNoticedInAPdf() throws IOException {
        DocumentContent content = SampleContents.notice();
        ByteArrayOutputStream forged = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(Printing.pdf(Printing.xhtml(content)))) {
            PDResources first = pdf.getPage(0).getResources();
            COSDictionary font =
                    first.getFont(first.getFontNames().iterator().next()).getCOSObject();
            font.setName(COSName.BASE_FONT, "ABCDEF+Arial-Bold");
            pdf.save(forged);
        }

        MeasuredDocument measured = PdfReader.read(content, forged.toByteArray());

        assertThat(rule("font").faults(measured)).isNotEmpty().allMatch(fault -> fault.contains("Arial"));
    }

    private static LayoutRule rule(String name) {
        return LayoutRules.ALL.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Output.class)
    void everyRuleHasOne(Output output) {
        Set<String> violated = violations()
                .filter(violation -> violation.output() == output)
                .map(Violation::rule)
                .collect(Collectors.toSet());

        assertThat(LayoutRules.ALL)
                .extracting(LayoutRule::name)
                .doesNotHaveDuplicates()
                .filteredOn(rule -> output == Output.DOCX || !rule.equals("font"))
                .containsExactlyInAnyOrderElementsOf(violated);
    }
}
