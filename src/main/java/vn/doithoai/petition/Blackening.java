package vn.doithoai.petition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.SearchText;

/** Takes out of all that is written about a petition what could tell who sent it, while the name is still known. */
@Component
class Blackening {

    private static final List<String> TEXTS =
            List.of("content", "summary", "answer", "missing", "refusal", "commitment_owner");

    private final JdbcClient jdbc;
    private final PetitionNotes notes;
    private final OriginalLetters originals;
    private final CaseTexts elsewhere;

    Blackening(JdbcClient jdbc, PetitionNotes notes, OriginalLetters originals, CaseTexts elsewhere) {
        this.elsewhere = elsewhere;
        this.jdbc = jdbc;
        this.notes = notes;
        this.originals = originals;
    }

    private record Note(int place, String text) {}

    /** The letter as it came, where it was kept. */
    void blackenLetter(String letterId, Redaction redaction) {
        originals.blacken(letterId, redaction);
    }

    void blacken(Petition petition, Redaction redaction) {
        blacken(petition.id(), redaction);
        elsewhere.rewrite(petition.caseNumber(), redaction::blacken);
    }

    private void blacken(String petitionId, Redaction redaction) {
        Map<String, String> blackened = new HashMap<>();
        for (String column : TEXTS) {
            text(petitionId, column).ifPresent(text -> blackened.put(column, redaction.blacken(text)));
        }
        blackened.put("search_text", SearchText.of(blackened.get("content")));
        notes.write(petitionId, blackened);
        trail(petitionId, redaction);
    }

    private Optional<String> text(String petitionId, String column) {
        return jdbc.sql("select %s from petition where id = ? and %s is not null".formatted(column, column))
                .param(petitionId)
                .query(String.class)
                .optional();
    }

    private void trail(String petitionId, Redaction redaction) {
        jdbc.sql("select seq, note from petition_event where petition_id = ? and note is not null")
                .param(petitionId)
                .query((row, index) -> new Note(row.getInt("seq"), row.getString("note")))
                .list()
                .forEach(note -> jdbc.sql("update petition_event set note = ? where petition_id = ? and seq = ?")
                        .params(redaction.blacken(note.text()), petitionId, note.place())
                        .update());
    }
}
