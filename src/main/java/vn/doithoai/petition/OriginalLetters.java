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
        return jdbc.sql("select original_content from petition_letter where id = ? and original_content is not null"
                        + " and not exists (select 1 from petition p where p.letter_id = petition_letter.id and not ("
                        + sight.condition() + "))")
                .param(petition.letterId())
                .query(String.class)
                .optional();
    }
}
