package vn.doithoai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions are cited by their number, so file and heading must bear the same one, each once. */
class DecisionsTest {

    private static final Path DECISIONS = Path.of("docs", "adr");

    @Test
    void everyDecisionIsHeadedWithTheNumberOfItsFile() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(DECISIONS)) {
            files = all.toList();
        }

        assertThat(files).hasSizeGreaterThan(18);
        assertThat(files).extracting(DecisionsTest::number).doesNotHaveDuplicates();
        for (Path file : files) {
            assertThat(Files.readAllLines(file).get(0)).as(file.toString()).startsWith("# " + number(file) + ". ");
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(0, 4));
    }
}
