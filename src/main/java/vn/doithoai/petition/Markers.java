package vn.doithoai.petition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doithoai.engine.SearchText;
import vn.doithoai.engine.ShippedRules;

/** Words that hint at a kind or a field, kept as data in {@code rules/petition.yaml}: lower case, without diacritics. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Markers(
        @JsonProperty("traitMarkers") Map<Trait, List<String>> traits,
        @JsonProperty("fieldMarkers") Map<String, List<String>> fields) {

    static Markers shipped() {
        return ShippedRules.read("petition.yaml", Markers.class);
    }

    /** @param searchText as {@link SearchText} makes it */
    Set<Trait> traitsOf(String searchText) {
        String padded = padded(searchText);
        return traits.keySet().stream()
                .filter(trait -> hits(padded, traits.get(trait)) > 0)
                .collect(Collectors.toSet());
    }

    /** The field with most hits; the first one of the file among equals. */
    Optional<String> fieldOf(String searchText) {
        String padded = padded(searchText);
        Map<String, Long> hits = fields.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), field -> hits(padded, fields.get(field))));
        return fields.keySet().stream()
                .filter(field -> hits.get(field) > 0)
                .reduce((best, next) -> hits.get(next) > hits.get(best) ? next : best);
    }

    /** Words only: "to cao" is not in "to cao tang". */
    private static String padded(String searchText) {
        return " " + searchText.replaceAll("[^a-z0-9]+", " ") + " ";
    }

    private static long hits(String padded, List<String> words) {
        return words.stream().filter(word -> padded.contains(" " + word + " ")).count();
    }
}
