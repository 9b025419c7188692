package vn.doithoai.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.DIVISION_HEAD;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Owing;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.reminder.ReminderSecrecy;

/** What turns out to be a denunciation while a letter about it is on its way goes no step further, and is not named. */
@ProcessTest
class ReminderSecrecyTest {

    private static final String NUMBER = "KN-2025-02-0001";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private ReminderSecrecy secrecy;

    @BeforeEach
    void aDraft() {
        Owing.answer(pathways, desk);
        stage.moveTo("2025-09-12T08:00");
        desk.start("reminder", OFFICER, Owing.urge());
    }

    @Test
    void noHandPassesItOnAndEachSendsItBack() {
        Map<String, Person> checks = Map.of(
                "UserTask_CheckContent", DIVISION_HEAD, "UserTask_CheckForm", CLERK, "UserTask_SignDocument", HEAD);
        denounced(true);
        refused("UserTask_DraftDocument", OFFICER, Fields.none());
        denounced(false);
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
        for (String step : new String[] {"UserTask_CheckContent", "UserTask_CheckForm", "UserTask_SignDocument"}) {
            denounced(true);
            refused(step, checks.get(step), Fields.of("decision", "pass"));
            denounced(false);
            desk.complete(step, checks.get(step), Fields.of("decision", "pass"));
        }
        denounced(true);
        refused("UserTask_IssueDocument", CLERK, Fields.none());

        assertThat(letter().issued()).isEmpty();
        assertThat(records.rows("delivery"))
                .extracting(row -> row.get("CASE_NUMBER"))
                .doesNotContain("DD-2025-02-01");
        assertThat(letter().state()).isEqualTo(DocumentState.NUMBERING);
    }

    @Test
    void whatIsOutIsOut() {
        pathways.issue();
        denounced(true);

        assertThat(letter().issued()).isPresent();
        assertThat(secrecy.unnameable(letter())).isZero();
    }

    private void refused(String step, Person person, Fields fields) {
        assertThat(desk.refusal(() -> desk.complete(step, person, fields)))
                .as(step)
                .contains("có 01 việc không được nêu nữa")
                .doesNotContain(NUMBER);
    }

    private void denounced(boolean secret) {
        records.execute("update petition set secret = %s where case_number = '%s'".formatted(secret, NUMBER));
    }

    private Document letter() {
        return records.documentsOf("DD-2025-02-01").get(0);
    }
}
