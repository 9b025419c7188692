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
import org.junit.jupiter.api.Test;

/** The Vietnamese Tasklist catalogue against the English one that comes with this version of Tasklist. */
class TasklistCatalogueTest {

    private static final String LOCALES = "/META-INF/resources/webjars/camunda/app/tasklist/locales/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private final JsonNode english = read("en.json");
    private final JsonNode vietnamese = read("vi.json");

    @Test
    void hasEveryKeyAndNoOther() {
        assertThat(keys(vietnamese)).isEqualTo(keys(english)).hasSizeGreaterThan(400);
    }

    @Test
    void keepsEveryPlaceholder() {
        assertThat(keys(english))
                .allSatisfy(
                        key -> assertThat(placeholders(vietnamese, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    @Test
    void isComposedUnicode() {
        assertThat(vietnamese.toString())
                .satisfies(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .isTrue());
    }

    private static Set<String> keys(JsonNode catalogue) {
        Set<String> keys = new TreeSet<>();
        catalogue.get("labels").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> placeholders(JsonNode catalogue, String key) {
        return PLACEHOLDER
                .matcher(catalogue.get("labels").get(key).asText())
                .results()
                .map((MatchResult found) -> found.group(1))
                .sorted()
                .toList();
    }

    private static JsonNode read(String file) {
        try (InputStream in = TasklistCatalogueTest.class.getResourceAsStream(LOCALES + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.replace("\uFEFF", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
