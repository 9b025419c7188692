package vn.doithoai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every library is named with its licence in {@code docs/THIRD-PARTY.md}, and no other. */
class ThirdPartyTest {

    private static final Pattern LINE = Pattern.compile("(?m)^\\| `[^:`]+:([^`]+)` \\| ([^|?]+) \\|$");

    @Test
    void the_list_names_the_libraries_of_the_class_path() throws IOException {
        String list = Files.readString(Path.of("docs/THIRD-PARTY.md"));
        Set<String> listed = LINE.matcher(list)
                .results()
                .filter(line -> !line.group(2).isBlank())
                .map((MatchResult line) -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(libraries()).hasSizeGreaterThan(100);
    }

    /** A jar of the local repository lies in {@code …/artifact/version/}. */
    private static Set<String> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> place.endsWith(".jar"))
                .map(place ->
                        Path.of(place).getParent().getParent().getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
