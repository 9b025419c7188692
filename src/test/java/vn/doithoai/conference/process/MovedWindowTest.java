package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.RECEPTION;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.IntakeCount;
import vn.doithoai.conference.IntakeRegister;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** A longer intake takes in what was late under the old one. */
@ProcessTest
class MovedWindowTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private IntakeRegister petitions;

    @Test
    void marksFollowTheNewEndOfIntake() {
        pathways.intakeOver();
        stage.moveTo("2025-09-17T08:00");
        petition("2025-09-15", "23:59");
        petition("2025-09-16", "00:00");
        assertThat(late("petition")).containsExactly(false, true);
        assertThat(petitions.count("DT-2025-02")).isEqualTo(new IntakeCount(1, 1));

        pathways.change(Fields.postponement("2025-10-10").with("newIntakeTo", "2025-09-22"));

        assertThat(late("petition")).containsExactly(false, false);
        assertThat(late("petition_letter")).containsExactly(false, false);
        assertThat(petitions.count("DT-2025-02")).isEqualTo(new IntakeCount(2, 0));
    }

    @Test
    void aPostponementOfTheSessionAloneMovesNoMark() {
        pathways.intakeOver();
        petition("2025-09-16", "00:00");

        pathways.change(Fields.postponement("2025-10-10"));

        assertThat(late("petition")).containsExactly(true);
        assertThat(late("petition_letter")).containsExactly(true);
    }

    private void petition(String day, String time) {
        desk.start("petition", RECEPTION, Fields.petition(day, time));
    }

    private List<Object> late(String table) {
        return records.rows(table).stream()
                .sorted(Comparator.comparing(row -> row.get("CASE_NUMBER").toString()))
                .map(row -> row.get("LATE"))
                .toList();
    }
}
