package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.preview.LargeDrafts;
import vn.doithoai.document.render.LargeReports;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionRegister;
import vn.doithoai.petition.Sight;
import vn.doithoai.petition.SubjectFile;

/** What is written about papers of a case, beside them, is told to the person and forgotten with the person. */
@ProcessTest
class ForgottenPapersTest {

    private static final String NAMING = "Gửi nhầm Nguyễn Văn A, số 0912 345 678, xin gửi lại";
    private static final String FORGOTTEN = "Gửi nhầm […], số […], xin gửi lại";

    @Autowired
    private Stage stage;

    @Autowired
    private Records records;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Drafting drafting;

    @Autowired
    private SubjectFile file;

    @Autowired
    private PetitionRegister petitions;

    @BeforeEach
    void aCaseWithAPaperAndOneOfSomebodyElse() {
        stage.set("2031-01-01T20:00");
        OldLetters letters = new OldLetters(records);
        letters.letter("het-han", "2030-12-31", "CLOSED");
        letters.letter("con-han", "2031-12-31", "CLOSED");
        written("KN-het-han");
        written("KN-con-han");
    }

    @Test
    void theNightBlackensWhatRemediesAndChecksSayAndDropsWhatWasRendered() {
        runtime.startProcessInstanceByKey("retention");
        stage.settle();

        for (String column : List.of("REASON", "DETAILS", "REMARKS")) {
            assertThat(records.rows("document_remedy"))
                    .as(column)
                    .extracting(row -> row.get("CASE_NUMBER") + ": " + row.get(column))
                    .containsExactlyInAnyOrder("X-KN-het-han: " + FORGOTTEN, "X-KN-con-han: " + NAMING);
        }
        assertThat(records.rows("document_finding_waiver"))
                .extracting(row -> row.get("FINDING_KEY") + ": " + row.get("REASON"))
                .containsExactlyInAnyOrder("KN-het-han: " + FORGOTTEN, "KN-con-han: " + NAMING);
        assertThat(records.rows("document_preview"))
                .extracting(row -> row.get("ID"))
                .containsExactly("KN-con-han");
    }

    @Test
    void thePersonIsToldAllOfIt() {
        SubjectFile.Held held =
                file.gather(petitions.byCaseNumber("KN-het-han").orElseThrow(), new Sight(true, true), "tiepcongdan");

        assertThat(held.contents())
                .singleElement()
                .satisfies(content -> assertThat(content.notes()).containsExactly(NAMING, NAMING, NAMING, NAMING));
    }

    private void written(String owner) {
        Document paper = LargeDrafts.of(
                drafting, owner, DocumentKind.REPORT, LargeReports.of(1).facts());
        LocalDateTime at = LocalDateTime.of(2025, 9, 1, 8, 0);
        records.execute(
                "insert into document_remedy (id, case_number, document_id, way, reason, details, remarks, state,"
                        + " requested_by, requested_at) values (?, ?, ?, 'RECALL', ?, ?, ?, 'REFUSED', 'x', ?)",
                owner,
                "X-" + owner,
                paper.id(),
                NAMING,
                NAMING,
                NAMING,
                at);
        records.execute("insert into document_finding_waiver values (?, ?, ?, 'x', ?)", paper.id(), owner, NAMING, at);
        records.execute(
                "insert into document_preview (id, document_id, edition, state, worker, done_rows, total_rows, asked_at,"
                        + " heard_at, pdf) values (?, ?, '0', 'DONE', 'x', 1, 1, ?, ?, X'01')",
                owner,
                paper.id(),
                at,
                at);
    }
}
