package vn.doithoai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.journeys.Browser;

/** The pictures in {@code docs/diagrams/} show the models of today; with {@code -Ddiagrams.write=true} it draws them. */
class DiagramsTest {

    private static final Path FOLDER = Path.of("docs/diagrams");
    private static final String HOW =
            "docs/diagrams is out of date; draw it again: ./mvnw test -Dtest=DiagramsTest -Ddiagrams.write=true";

    @BeforeAll
    static void draw() {
        if (Boolean.getBoolean("diagrams.write")) {
            Browser.assumeAvailable();
            try (DiagramRenderer renderer = new DiagramRenderer()) {
                ProcessModel.all().forEach(model -> renderer.write(model, FOLDER));
            }
        }
    }

    static Stream<ProcessModel> models() {
        return ProcessModel.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void drawing_belongs_to_the_model(ProcessModel model) throws IOException {
        Path svg = FOLDER.resolve(model.name() + ".svg");
        Path png = FOLDER.resolve(model.name() + ".png");
        assertThat(svg).as(HOW).exists();
        assertThat(png).as(HOW).exists();
        DiagramSeal now = DiagramSeal.of(Files.readAllBytes(model.path()), Files.readAllBytes(png));
        assertThat(DiagramSeal.in(Files.readString(svg))).as(HOW).contains(now);
    }

    @Test
    void no_drawing_is_left_of_a_model_that_is_gone() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as(HOW)
                    .containsExactlyInAnyOrderElementsOf(
                            models().flatMap(model -> Stream.of(model.name() + ".png", model.name() + ".svg"))
                                    .toList());
        }
    }

    @Test
    void a_changed_model_or_picture_breaks_the_seal() {
        DiagramSeal seal = DiagramSeal.of(new byte[] {1}, new byte[] {2});
        assertThat(DiagramSeal.in("<svg/>\n" + seal.comment())).contains(seal);
        assertThat(DiagramSeal.of(new byte[] {3}, new byte[] {2})).isNotEqualTo(seal);
        assertThat(DiagramSeal.of(new byte[] {1}, new byte[] {3})).isNotEqualTo(seal);
    }

    @Test
    void names_that_cannot_be_read_are_found() {
        Browser.assumeAvailable();
        try (DiagramRenderer renderer = new DiagramRenderer()) {
            assertThat(renderer.draw(ProcessModel.read(Path.of("src/test/resources/models/unreadable.bpmn")))
                            .faults())
                    .anyMatch(fault -> fault.contains("name is broken inside a word"))
                    .anyMatch(fault -> fault.contains("name does not fit its shape"))
                    .anyMatch(fault -> fault.contains("name meets"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void bpmn_js_draws_the_model_and_every_name_is_readable(ProcessModel model) {
        Browser.assumeAvailable();
        try (DiagramRenderer renderer = new DiagramRenderer()) {
            DiagramRenderer.Drawing drawing = renderer.draw(model);
            assertThat(drawing.faults()).isEmpty();
            assertThat(drawing.svg()).contains("</svg>");
            assertThat(drawing.png()).hasSizeGreaterThan(5_000);
        }
    }
}
