package vn.doithoai.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.commitment.process.Course.UNIT;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.Promise;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.EngineTables;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** What people write about a commitment goes to the register; no table of the engine keeps a word of it. */
@CommitmentTest
class CommitmentTraceTest {

    private static final String[] WORDS = {
        "VETNOIDUNG", "VETDONVI", "VETLYDOLUI", "VETTUCHOI", "VETTRALAI", "VETKETQUA", "VETBOSUNG", "VETCHUYENY"
    };

    @Autowired
    private Course course;

    @Autowired
    private CitizenLetters letters;

    @Autowired
    private EngineTables tables;

    @Autowired
    private Records records;

    @Autowired
    private Desk desk;

    @Autowired
    private Stage stage;

    @BeforeEach
    void begin() {
        letters.begin(0);
    }

    @Test
    void aWholeCommitmentLeavesNoWordInTheEngine() {
        course.made(
                new Promise(Course.PETITION, Course.ROUND, "VETNOIDUNG", "VETDONVI", LocalDate.parse("2025-10-30")));
        stage.moveTo("2025-11-03T08:00");
        desk.complete(
                "UserTask_ReportCompletion",
                UNIT,
                Course.later("2025-11-28").with("delayReason", "VETLYDOLUI").with("completionResult", "VETCHUYENY"));
        desk.complete(
                "UserTask_DecideDelay", HEAD, Fields.of("decision", "refuse").with("verdictRemark", "VETTUCHOI"));
        report("VETKETQUA " + "chi tiết ".repeat(400));
        desk.complete(
                "UserTask_ConfirmCompletion",
                OFFICER,
                Fields.of("decision", "return").with("verdictRemark", "VETTRALAI"));
        assertNoTrace();
        report("VETBOSUNG");
        course.confirm();

        assertThat(course.commitment().open()).isFalse();
        assertNoTrace();
        assertThat(records.rows("commitment_event").toString())
                .contains("VETLYDOLUI", "VETTUCHOI", "VETKETQUA", "VETTRALAI", "VETBOSUNG")
                .doesNotContain("VETCHUYENY");
        assertThat(records.rows("delivery_message"))
                .extracting("SUBJECT")
                .noneMatch(subject -> subject.toString().contains("VET"));
    }

    private void report(String result) {
        desk.complete(
                "UserTask_ReportCompletion", UNIT, Course.done("2025-11-03").with("completionResult", result));
    }

    private void assertNoTrace() {
        assertThat(WORDS)
                .allSatisfy(word -> assertThat(tables.holding(word)).as(word).isEmpty());
        assertThat(tables.holding("CK-2025-02-01"))
                .as("the search finds what is there")
                .isNotEmpty();
    }
}
