package vn.doithoai.rehearsal.reckoning;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the case file has people do about single petitions, up to a moment. */
final class Moves {

    private final JsonNode file;
    private final LocalDateTime until;

    Moves(JsonNode file, LocalDateTime until) {
        this.file = file;
        this.until = until;
    }

    /** In order of time. */
    List<JsonNode> of(String number) {
        return Stream.of("events", "steps")
                .flatMap(section -> Letters.nodes(file.path(section)).stream())
                .filter(move -> move.path("case").asText("").equals(number))
                .filter(move -> !moment(move).isAfter(until))
                .sorted(Comparator.comparing(Moves::moment))
                .toList();
    }

    static LocalDateTime moment(JsonNode move) {
        return LocalDateTime.parse(move.path("at").asText());
    }
}
