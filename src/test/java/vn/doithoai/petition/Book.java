package vn.doithoai.petition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.engine.SearchText;

/** A register whose rows a test writes as it needs them, on any database. */
final class Book {

    static final LocalDateTime RECEIVED = LocalDateTime.of(2025, 8, 25, 7, 30);

    final DataSource source;
    final JdbcClient jdbc;
    private int number;

    Book(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
    }

    void empty() {
        for (String table : new String[] {
            "petition_reading", "petition_event", "petition_attachment", "petition", "petitioner", "petition_letter"
        }) {
            jdbc.sql("delete from " + table).update();
        }
    }

    /** A letter with one content of an unnamed field; returns the petition's id. */
    String letter(String content, String name, String address) {
        String letter = UUID.randomUUID().toString();
        String caseNumber = "KN-2025-02-%04d".formatted(++number);
        insert(
                "petition_letter",
                Map.of("id", letter, "case_number", caseNumber, "round_case", "DT-2025-02", "channel", "LETTER"),
                Map.of("received_at", RECEIVED.plusMinutes(number / 3), "late", false, "signatories", 1),
                Map.of("registered_by", "tiepcongdan", "registered_at", RECEIVED));
        insert(
                "petitioner",
                Map.of("letter_id", letter, "standing", "PERSON", "title", "Ông", "name", name, "address", address),
                Map.of("search_name", SearchText.of(name + " " + address), "publish_consent", false),
                Map.of("retain_until", LocalDate.of(2030, 12, 31), "phone", "0912 345 678"));
        return content(letter, caseNumber, 1, content);
    }

    String content(String letter, String caseNumber, int ordinal, String content) {
        String id = UUID.randomUUID().toString();
        insert(
                "petition",
                Map.of("id", id, "case_number", caseNumber, "round_case", "DT-2025-02", "channel", "LETTER"),
                Map.of("content", content, "search_text", SearchText.of(content), "letter_id", letter),
                Map.of("received_at", RECEIVED.plusMinutes(number / 3), "registered_at", RECEIVED, "ordinal", ordinal),
                Map.of("registered_by", "tiepcongdan", "due_on", LocalDate.of(2025, 9, 10), "due_why", "10 ngày"),
                Map.of("term_from", RECEIVED.toLocalDate()));
        return id;
    }

    /** Changes one column of a petition. */
    void set(String id, String column, Object value) {
        jdbc.sql("update petition set %s = ? where id = ?".formatted(column))
                .params(value, id)
                .update();
    }

    void classify(String id, PetitionKind kind, String field, String unit, String summary) {
        set(id, "kind", kind.name());
        set(id, "competence", Competence.WITHIN.name());
        set(id, "field", field);
        set(id, "unit", unit);
        set(id, "summary", summary);
        set(id, "secret", kind == PetitionKind.DENUNCIATION);
    }

    Petition get(String id) {
        return jdbc.sql("select * from petition where id = ?")
                .param(id)
                .query(PetitionRows::petition)
                .single();
    }

    @SafeVarargs
    private void insert(String table, Map<String, Object>... parts) {
        Map<String, Object> row = new HashMap<>();
        for (Map<String, Object> part : parts) {
            row.putAll(part);
        }
        String places = row.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        jdbc.sql("insert into %s (%s) values (%s)".formatted(table, String.join(", ", row.keySet()), places))
                .params(row)
                .update();
    }
}
