package vn.doithoai.petition.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.doithoai.pathways.Fields;

/** Makes wrong submissions of a form out of a right one and what the form's file says about its fields. */
final class BadForms {

    private static final List<String> CONTROLS = List.of("\u0000", "\u0007", "\u001b", "\u007f", "\u0085");

    private final Fields right;
    private final Map<String, Fields> wrong = new LinkedHashMap<>();

    private BadForms(Fields right) {
        this.right = right;
    }

    /** By what is wrong with them; only fields that the right one fills in are spoilt. */
    static Map<String, Fields> of(String form, Fields right) {
        BadForms bad = new BadForms(right);
        components(form).filter(field -> right.values().containsKey(key(field))).forEach(bad::spoil);
        bad.put("a field that the form has not", "petitionId", "x");
        return bad.wrong;
    }

    /** Keys of all fields of the form. */
    static List<String> keys(String form) {
        return components(form).map(BadForms::key).filter(key -> !key.isEmpty()).toList();
    }

    /** The text fields that the right one fills in, with the length that the form allows. */
    static Map<String, Integer> texts(String form, Fields right) {
        return components(form)
                .filter(field -> field.path("type").asText().startsWith("text")
                        && right.values().containsKey(key(field)))
                .collect(Collectors.toMap(
                        BadForms::key, field -> field.at("/validate/maxLength").asInt()));
    }

    private void spoil(JsonNode field) {
        String key = key(field);
        if (field.at("/validate/required").asBoolean()) {
            put("nothing in " + key, key, null);
            put("blanks in " + key, key, "   ");
        }
        put("a list in " + key, key, List.of("x"));
        switch (field.path("type").asText()) {
            case "textfield", "textarea" ->
                spoilText(key, field.at("/validate/maxLength").asInt());
            case "number" ->
                List.<Object>of("x", true, 1.5, -1, Integer.MAX_VALUE).forEach(value -> put(key, value));
            case "checkbox" -> List.<Object>of("x", 1).forEach(value -> put(key, value));
            case "datetime" ->
                List.<Object>of("25/8/2025", "hôm nay", 7, "2025-02-30T25:61", "x".repeat(100))
                        .forEach(value -> put(key, value));
            default ->
                List.<Object>of("KHONG_CO", 7, true, "${97*97}", "x".repeat(300))
                        .forEach(value -> put(key, value));
        }
    }

    private void spoilText(String key, int longest) {
        put("too long in " + key, key, "x".repeat(longest + 1));
        List.<Object>of(7, 1.5, true).forEach(value -> put(key, value));
        CONTROLS.forEach(control ->
                put("control character %04x in %s".formatted((int) control.charAt(0), key), key, "a" + control + "b"));
    }

    private void put(String key, Object value) {
        String shown = String.valueOf(value);
        put("%s = %s".formatted(key, shown.substring(0, Math.min(shown.length(), 20))), key, value);
    }

    private void put(String name, String key, Object value) {
        wrong.put(name, right.with(key, value));
    }

    private static String key(JsonNode field) {
        return field.path("key").asText();
    }

    private static Stream<JsonNode> components(String form) {
        try {
            return below(new ObjectMapper()
                    .readTree(Path.of("forms", "petition", form + ".form").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> below(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
