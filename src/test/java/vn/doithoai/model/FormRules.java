package vn.doithoai.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.ProcessVariable;

/** What Camunda Forms need to work in Tasklist 7.24, and what the people who fill them in need to understand them. */
final class FormRules {

    /** Where a field keeps its label; a date with time has two. */
    private static final Map<String, List<String>> LABELS = Map.ofEntries(
            Map.entry("textfield", List.of("label")),
            Map.entry("textarea", List.of("label")),
            Map.entry("number", List.of("label")),
            Map.entry("select", List.of("label")),
            Map.entry("radio", List.of("label")),
            Map.entry("checkbox", List.of("label")),
            Map.entry("checklist", List.of("label")),
            Map.entry("taglist", List.of("label")),
            Map.entry("group", List.of("label")),
            Map.entry("table", List.of("label")));

    /** Proved to work; dynamiclist, filepicker, documentPreview and iframe break the form and are left out. */
    private static final Set<String> OTHER_TYPES =
            Set.of("datetime", "text", "html", "expression", "separator", "spacer", "image");

    /** Words that are the same in Vietnamese administrative writing and carry no diacritic. */
    private static final Set<String> PLAIN_WORDS = Set.of("E-mail", "Email", "Trang");

    private FormRules() {}

    static List<Rule<FormFile>> all() {
        return List.of(
                new Rule<>("the form's id is the file's name", FormRules::wrongId),
                new Rule<>("the schema is the one that Tasklist draws", FormRules::wrongSchema),
                new Rule<>("only component types that work in Tasklist", FormRules::unknownTypes),
                new Rule<>("every field has a Vietnamese label", FormRules::badLabels),
                new Rule<>("every field key is a declared variable or form field", FormRules::undeclaredKeys),
                new Rule<>("all text is NFC", FormRules::notNfc));
    }

    private static Stream<String> wrongId(FormFile form) {
        return Stream.of(form.json().path("id").asText()).filter(id -> !id.equals(form.name()));
    }

    private static Stream<String> wrongSchema(FormFile form) {
        return Stream.of("schemaVersion=16", "type=default")
                .filter(wanted -> !wanted.equals(wanted.substring(0, wanted.indexOf('=') + 1)
                        + form.json()
                                .path(wanted.substring(0, wanted.indexOf('=')))
                                .asText()));
    }

    private static Stream<String> unknownTypes(FormFile form) {
        return form.components()
                .map(component -> component.path("type").asText())
                .filter(type -> !LABELS.containsKey(type) && !OTHER_TYPES.contains(type));
    }

    private static Stream<String> badLabels(FormFile form) {
        return form.components()
                .flatMap(component -> labels(component)
                        .filter(label -> !isVietnamese(label))
                        .map(label -> place(component) + " \"" + label + "\""));
    }

    private static Stream<String> labels(JsonNode component) {
        String type = component.path("type").asText();
        List<String> names = type.equals("datetime")
                ? switch (component.path("subtype").asText()) {
                    case "date" -> List.of("dateLabel");
                    case "time" -> List.of("timeLabel");
                    default -> List.of("dateLabel", "timeLabel");
                }
                : LABELS.getOrDefault(type, List.of());
        Stream<String> own = names.stream().map(name -> component.path(name).asText());
        Stream<String> options = StreamSupport.stream(component.path("values").spliterator(), false)
                .map(option -> option.path("label").asText());
        return Stream.concat(own, options);
    }

    /** A label without a single Vietnamese letter is an English left-over, or Vietnamese without its marks. */
    private static boolean isVietnamese(String label) {
        return PLAIN_WORDS.contains(label.strip()) || label.chars().anyMatch(c -> c > 127 && Character.isLetter(c));
    }

    private static Stream<String> undeclaredKeys(FormFile form) {
        Set<String> declared = declared();
        return form.components()
                .filter(component -> component.hasNonNull("key"))
                .map(component -> component.path("key").asText())
                .filter(key -> !declared.contains(key));
    }

    /** The names in all static {@link ProcessVariable} and {@link FormField} fields of the engine rooms. */
    private static Set<String> declared() {
        return Sources.engineRooms().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> java.lang.reflect.Modifier.isStatic(field.getModifiers()))
                .map(FormRules::value)
                .flatMap(value -> value instanceof ProcessVariable<?> variable
                        ? Stream.of(variable.name())
                        : value instanceof FormField<?> field ? Stream.of(field.name()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Object value(java.lang.reflect.Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> notNfc(FormFile form) {
        return form.json().findValuesAsText("label").stream()
                .filter(text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    private static String place(JsonNode component) {
        return component.path("type").asText() + " "
                + component.path("key").asText(component.path("id").asText());
    }
}
