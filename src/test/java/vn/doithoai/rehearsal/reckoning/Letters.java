package vn.doithoai.rehearsal.reckoning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** All letters of a case file in the order of their numbers: those at the counter, then those of the session. */
final class Letters {

    private final JsonNode file;

    Letters(JsonNode file) {
        this.file = file;
    }

    List<Letter> all() {
        List<Letter> letters = new ArrayList<>();
        nodes(file.path("events")).stream()
                .filter(event -> event.path("start").asText().equals("petition"))
                .sorted(Comparator.comparing(event -> event.path("at").asText()))
                .forEach(event -> letters.add(atCounter(event.path("fields"), letters.size() + 1)));
        minutes()
                .path("questions")
                .asText("")
                .lines()
                .forEach(line -> letters.add(atSession(line, letters.size() + 1)));
        return letters;
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
