package vn.doithoai.petition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a text about a petition fit to leave the office: nothing in it tells who wrote. */
@Service
@Transactional(readOnly = true)
public class PublicWording {

    private final JdbcClient jdbc;

    PublicWording(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param petitionCaseNumber e.g. {@code KN-2025-02-0001} */
    public String of(String petitionCaseNumber, String text) {
        Petitioner who = jdbc.sql("select w.* from petitioner w join petition p on p.letter_id = w.letter_id"
                        + " where p.case_number = ?")
                .param(petitionCaseNumber)
                .query(PetitionerRows::petitioner)
                .optional()
                .orElseGet(Petitioner::unknown);
        return Redaction.of(who).blacken(text);
    }
}
