package vn.doithoai.rehearsal.reckoning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All letters of a case file in the order of their numbers: those at the counter, then those of the session. A letter
 * that is split takes further numbers at that moment.
 */
final class Letters {

    private final JsonNode file;
    private final List<Letter> letters = new ArrayList<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private int numbers;

    Letters(JsonNode file) {
        this.file = file;
        Stream.of("events", "steps")
                .flatMap(section -> nodes(file.path(section)).stream())
                .filter(node -> node.path("start").asText().equals("petition")
                        || !contents(node).isEmpty())
                .sorted(Comparator.comparing(node -> node.path("at").asText()))
                .forEach(this::number);
        minutes().path("questions").asText("").lines().forEach(line -> letters.add(atSession(line, ++numbers)));
    }

    List<Letter> all() {
        return letters;
    }

    /** Numbers of the further contents of a letter. */
    List<String> parts(String number) {
        return parts.getOrDefault(number, List.of());
    }

    private void number(JsonNode node) {
        if (contents(node).isEmpty()) {
            letters.add(atCounter(node.path("fields"), ++numbers));
            return;
        }
        int further = contents(node).split("\n---\n").length - 1;
        parts.put(
                node.path("case").asText(),
                IntStream.range(0, further).mapToObj(part -> number(++numbers)).toList());
    }

    private static String contents(JsonNode node) {
        return node.path("fields").path("contents").asText("");
    }

    /** What was put and answered at the session, in the order of its lines. */
    static boolean answeredAtOnce(Letter letter) {
        return letter.channel().equals("SESSION") && letter.text("line").split("\\|").length > 3;
    }

    private Letter atCounter(JsonNode fields, int place) {
        LocalDateTime received = LocalDateTime.parse(fields.path("receivedOn").asText() + "T"
                + fields.path("receivedTime").asText());
        boolean late = !received.isBefore(intakeTo().plusDays(1).atStartOfDay());
        return new Letter(number(place), fields.path("channel").asText(), received, late, fields);
    }

    private Letter atSession(String line, int place) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        String[] parts = line.split("\\|");
        fields.put("line", line).put("content", parts[0].strip());
        fields.put("petitionerName", parts[1].strip()).put("petitionerAddress", parts[2].strip());
        JsonNode round = round();
        LocalDateTime start = LocalDateTime.parse(round.path("sessionDay").asText() + "T"
                + round.path("sessionFrom").asText());
        return new Letter(number(place), "SESSION", start, false, fields);
    }

    private LocalDate intakeTo() {
        return LocalDate.parse(round().path("intakeTo").asText());
    }

    private JsonNode round() {
        return first(file.path("events"), "start", "conference");
    }

    private JsonNode minutes() {
        return first(file.path("steps"), "task", "UserTask_RecordMinutes");
    }

    private static JsonNode first(JsonNode list, String key, String value) {
        return nodes(list).stream()
                .filter(node -> node.path(key).asText().equals(value))
                .findFirst()
                .orElseThrow()
                .path("fields");
    }

    static List<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static String number(int place) {
        return "KN-2025-02-%04d".formatted(place);
    }
}
