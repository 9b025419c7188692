package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.pathways.ProcessTest;

/** In fifty documents without a fault nothing is found; their texts are near to every rule. */
@ProcessTest
class CleanDocumentsTest {

    @Autowired
    private Linter linter;

    static Stream<DocumentContent> documents() {
        return CleanDocuments.all(50);
    }

    static List<String> sentences() {
        return CleanTexts.SENTENCES;
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everySentenceIsRightByItself(String sentence) {
        DocumentContent notice = PlantedMistakesTest.notice().saying(sentence);

        assertThat(linter.findings(Optional.empty(), notice, CleanDocuments.ON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingIsFound(DocumentContent document) {
        assertThat(linter.findings(Optional.empty(), document, CleanDocuments.ON))
                .isEmpty();
    }
}
