package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What single units have not answered yet, in words fit to leave the office. Secret cases are not among it, and what a
 * unit has answered is no longer its matter, even while the letter is on its way.
 */
@Service
@Transactional(readOnly = true)
public class OwedAnswers {

    private static final String OWED = "select * from petition where round_case = ? and unit = ? and secret = false"
            + " and competence = 'WITHIN' and outcome is null and word_at is null and answer_form is null"
            + " and due_on <= ? order by due_on, case_number";

    private static final String NO_SUMMARY = "Nội dung kiến nghị theo hồ sơ đã chuyển đơn vị";

    private final JdbcClient jdbc;
    private final Identities identities;

    OwedAnswers(JdbcClient jdbc, Identities identities) {
        this.jdbc = jdbc;
        this.identities = identities;
    }

    /**
     * One of them.
     *
     * @param content the summary without anything that tells of a person
     * @param dueOn last day of the petition's term
     */
    public record OwedAnswer(String caseNumber, String content, LocalDate dueOn) {}

    /**
     * By due day, then by case number.
     *
     * @param unit code of the directory
     * @param until last due day that counts
     */
    public List<OwedAnswer> of(String roundCaseNumber, String unit, LocalDate until) {
        return jdbc.sql(OWED).params(roundCaseNumber, unit, until).query(PetitionRows::petition).list().stream()
                .map(this::owed)
                .toList();
    }

    private OwedAnswer owed(Petition petition) {
        String content = petition.classification()
                .flatMap(Classification::summary)
                .map(summary -> identities.blackened(petition, summary.strip()))
                .orElse(NO_SUMMARY);
        return new OwedAnswer(petition.caseNumber(), content, petition.dueOn());
    }
}
