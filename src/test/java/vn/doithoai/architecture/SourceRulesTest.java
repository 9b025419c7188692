package vn.doithoai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader meets (rule 12): short files and methods, one type per file, every package introduced. */
class SourceRulesTest {

    private static final int LONGEST_FILE = 150;
    private static final int LONGEST_METHOD = 20;
    private static final int LONGEST_ADAPTER_METHOD = 10;

    private static List<SourceFile> sources;

    @BeforeAll
    static void parse() {
        sources = SourceFile.below(Path.of("src/main/java"), Path.of("src/test/java"));
    }

    @Test
    void there_is_something_to_check() {
        assertThat(sources).hasSizeGreaterThan(10);
        assertThat(sources).anyMatch(source -> !source.methods().isEmpty());
    }

    @Test
    void files_have_at_most_150_lines() {
        assertThat(sources.stream().filter(source -> source.lines() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void methods_have_at_most_20_lines() {
        assertThat(sources.stream()
                        .filter(SourceFile::isProduct)
                        .flatMap(source -> source.methods().stream())
                        .filter(method -> method.lines() > LONGEST_METHOD))
                .isEmpty();
    }

    @Test
    void delegates_and_listeners_only_translate_in_at_most_10_lines() {
        assertThat(sources.stream()
                        .filter(source ->
                                source.isProduct() && source.path().toString().contains("/process/"))
                        .flatMap(source -> source.methods().stream())
                        .filter(method -> method.name().matches(".*(Delegate|Listener)\\.java#.*"))
                        .filter(method -> method.lines() > LONGEST_ADAPTER_METHOD))
                .isEmpty();
    }

    @Test
    void each_file_holds_one_type() {
        assertThat(sources.stream().filter(source -> source.types().size() > 1)).isEmpty();
    }

    @Test
    void each_package_says_what_lives_in_it() {
        Set<Path> introduced = sources.stream()
                .filter(source -> source.isPackageInfo() && source.text().contains("/**"))
                .map(source -> source.path().getParent())
                .collect(Collectors.toSet());
        Stream<Path> packages = sources.stream()
                .filter(SourceFile::isProduct)
                .map(source -> source.path().getParent());
        assertThat(packages.distinct().filter(folder -> !introduced.contains(folder)))
                .isEmpty();
    }
}
