package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Vietnamese catalogues against the English ones that come with this version of the web applications. */
class CataloguesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|href=\"#[^\"]*\"");

    /** What Vietnamese does not have: the plural's ending. */
    private static final String PLURAL = "s";

    /** Names, formats and abbreviations that stay as they are. */
    private static final Set<String> SAME = Set.of("CSV", "JSON", "Optimize", "Camunda", "YYYY-MM-DDTHH:mm:ss");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void has_every_key_and_no_other(String application) {
        assertThat(keys(vietnamese(application)))
                .isEqualTo(keys(english(application)))
                .hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keeps_every_placeholder_and_inner_link(String application) {
        JsonNode english = english(application);
        JsonNode vietnamese = vietnamese(application);
        assertThat(keys(english))
                .allSatisfy(
                        key -> assertThat(placeholders(vietnamese, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void leaves_nothing_in_english(String application) {
        JsonNode english = english(application);
        JsonNode vietnamese = vietnamese(application);
        assertThat(keys(english))
                .filteredOn(key -> text(english, key).matches(".*\\p{L}{2}.*"))
                .filteredOn(key -> !SAME.contains(text(english, key)))
                .allSatisfy(key ->
                        assertThat(text(vietnamese, key)).as(key).isNotBlank().isNotEqualTo(text(english, key)));
        assertThat(keys(english))
                .filteredOn(key -> text(english, key).equals(PLURAL))
                .allSatisfy(key -> assertThat(text(vietnamese, key)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void is_composed_unicode(String application) {
        String all = vietnamese(application).toString();
        assertThat(Normalizer.isNormalized(all, Normalizer.Form.NFC)).isTrue();
    }

    private static Set<String> keys(JsonNode catalogue) {
        Set<String> keys = new TreeSet<>();
        catalogue.get("labels").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static String text(JsonNode catalogue, String key) {
        return catalogue.get("labels").get(key).asText();
    }

    private static List<String> placeholders(JsonNode catalogue, String key) {
        return PLACEHOLDER
                .matcher(text(catalogue, key))
                .results()
                .map(MatchResult::group)
                .map(found -> found.replace(" ", ""))
                .sorted()
                .toList();
    }

    private static JsonNode english(String application) {
        return read(application, "en.json");
    }

    private static JsonNode vietnamese(String application) {
        return read(application, "vi.json");
    }

    private static JsonNode read(String application, String file) {
        String path = "/META-INF/resources/webjars/camunda/app/%s/locales/%s".formatted(application, file);
        try (InputStream in = CataloguesTest.class.getResourceAsStream(path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.replace("\uFEFF", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
