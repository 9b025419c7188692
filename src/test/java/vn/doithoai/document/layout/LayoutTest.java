package vn.doithoai.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentContent;

/** Every kind of document, draft and issued, PDF and DOCX, keeps every rule of the decree. */
class LayoutTest {

    static Stream<Arguments> documents() {
        return Specimens.all()
                .flatMap(content -> Stream.of(Output.values())
                        .map(output -> Arguments.of(
                                output + " " + content.template()
                                        + (content.reference().issued() ? " issued" : " draft"),
                                output,
                                content)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void keepsTheRules(String name, Output output, DocumentContent content) {
        MeasuredDocument document = output.measure(content);

        List<String> faults = LayoutRules.ALL.stream()
                .flatMap(rule -> rule.faults(document).stream().map(fault -> rule.name() + ": " + fault))
                .toList();

        assertThat(faults).isEmpty();
    }
}
