package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another office program opens every DOCX, and comes to the pages of our PDF: as many, lying the same way. */
class LibreOfficeIT {

    private static final Map<String, List<String>> OURS = new LinkedHashMap<>();
    private static final Map<String, List<String>> THEIRS = new LinkedHashMap<>();

    @BeforeAll
    static void convertAllAtOnce(@TempDir Path folder) throws IOException, InterruptedException {
        LibreOffice.assumeAvailable();
        DocumentRenderer renderer = new TemplateDocumentRenderer(new FontCoverage());
        List<EverySample> samples = EverySample.all().toList();
        List<Path> files = new ArrayList<>();
        for (EverySample sample : samples) {
            DocumentRenderer.Rendition rendition = renderer.render(sample.content());
            OURS.put(sample.name(), pages(rendition.pdf()));
            files.add(Files.write(folder.resolve("sample-%d.docx".formatted(files.size())), rendition.docx()));
        }
        List<Path> converted = new LibreOffice(folder).toPdf(files);
        for (int index = 0; index < samples.size(); index++) {
            Path pdf = converted.get(index);
            THEIRS.put(samples.get(index).name(), Files.exists(pdf) ? pages(Files.readAllBytes(pdf)) : List.of());
        }
    }

    static Stream<String> documents() {
        return EverySample.all().map(EverySample::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void the_pages_are_the_same(String document) {
        assertThat(THEIRS.get(document)).isNotEmpty().isEqualTo(OURS.get(document));
    }

    @Test
    void some_have_several_pages_and_some_lie_across() {
        assertThat(OURS.values()).anyMatch(pages -> pages.size() > 3).anyMatch(pages -> pages.contains("across"));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.range(0, document.getNumberOfPages())
                    .mapToObj(page -> document.getPage(page).getMediaBox())
                    .map(LibreOfficeIT::direction)
                    .toList();
        }
    }

    private static String direction(PDRectangle page) {
        return page.getWidth() > page.getHeight() ? "across" : "upright";
    }
}
