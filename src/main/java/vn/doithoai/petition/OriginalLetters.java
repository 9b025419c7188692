package vn.doithoai.petition;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letter as it came, kept when it is split into its contents. */
@Repository
public class OriginalLetters {

    private final JdbcClient jdbc;

    OriginalLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Absent when the letter was never split, or when one of its contents does not exist for this person. */
    public Optional<String> of(Petition petition, Sight sight) {
        return find(petition.letterId(), " and not " + sight.keptBack("petition_letter.id"));
    }

    void blacken(String letterId, Redaction redaction) {
        find(letterId, "")
                .ifPresent(text -> jdbc.sql("update petition_letter set original_content = ? where id = ?")
                        .params(redaction.blacken(text), letterId)
                        .update());
    }

    private Optional<String> find(String letterId, String condition) {
        return jdbc.sql("select original_content from petition_letter where id = ? and original_content is not null"
                        + condition)
                .param(letterId)
                .query(String.class)
                .optional();
    }
}
