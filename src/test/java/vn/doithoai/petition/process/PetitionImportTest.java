package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionImport;
import vn.doithoai.petition.PetitionImportState;
import vn.doithoai.petition.excel.Column;
import vn.doithoai.petition.excel.Sheets;

/** Rows of a workbook: the good ones become petitions, the bad ones get their reason, none is taken twice or lost. */
@ProcessTest
class PetitionImportTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Records records;

    @Autowired
    private ApplicationContext context;

    private Imports imports;

    @BeforeEach
    void openIntake() {
        pathways.intakeOpen();
        imports = new Imports(context);
    }

    @Test
    void rowsBecomePetitionsOfTheirRoundInTheirOrder() {
        PetitionImport done = imports.finished(Sheets.rows(450));

        assertThat(done.caseNumber()).isEqualTo("NK-DT-2025-02-01");
        assertThat(done.state()).isEqualTo(PetitionImportState.FINISHED);
        assertThat(List.of(done.rows(), done.taken(), done.refused(), done.repeated()))
                .containsExactly(450, 450, 0, 0);
        assertThat(records.rows("petition"))
                .hasSize(450)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("ROUND_CASE", "DT-2025-02")
                        .containsEntry("REGISTERED_BY", "tiepcongdan"));
        assertThat(records.rows("petition_letter"))
                .filteredOn(row -> row.get("CASE_NUMBER").equals("KN-2025-02-0450"))
                .hasSize(1);
        assertThat(records.rows("petition_import_row"))
                .allSatisfy(row -> assertThat(row.get("CELLS")).isNull());
        assertThat(records.rows("petition_import"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("CONTENT")).isNull());
    }

    @Test
    void theSameFileTakesNothingTwice() {
        byte[] file = Sheets.rows(3);
        imports.finished(file);
        PetitionImport again = imports.finished(file);

        assertThat(again.caseNumber()).isEqualTo("NK-DT-2025-02-02");
        assertThat(List.of(again.taken(), again.repeated())).containsExactly(0, 3);
        assertThat(records.rows("petition")).hasSize(3);
        assertThat(imports.notes(again))
                .containsExactly(
                        "Đã nhập trước đây (KN-2025-02-0001).",
                        "Đã nhập trước đây (KN-2025-02-0002).",
                        "Đã nhập trước đây (KN-2025-02-0003).");
    }

    @Test
    void badRowsAreNamedAndTheGoodOnesTaken() {
        PetitionImport done = imports.finished(Sheets.of(List.of(
                Sheets.row(1),
                Sheets.row(2, Column.RECEIVED_ON, "31/2/2025"),
                Sheets.row(1, Column.CONTENT, "Kiến nghị  mẫu số 1 về thời gian trả kết quả\nhồ sơ."),
                Sheets.row(4, Column.CHANNEL, "Bồ câu"),
                Sheets.row(5, Column.SIGNATORIES, "7"),
                Sheets.row(6, Column.RECEIVED_ON, "26/8/2025"),
                Sheets.row(7))));

        assertThat(List.of(done.rows(), done.taken(), done.refused(), done.repeated()))
                .containsExactly(7, 2, 4, 1);
        assertThat(imports.notes(done))
                .satisfiesExactly(
                        note -> assertThat(note).contains("“Ngày nhận” không phải là một ngày hợp lệ"),
                        note -> assertThat(note).isEqualTo("Trùng với dòng 2."),
                        note -> assertThat(note).contains("“Hình thức gửi” phải là một trong danh sách"),
                        note -> assertThat(note).contains("Đơn có 7 người gửi"),
                        note -> assertThat(note).contains("Thời điểm nhận không được sau hiện tại"));
        assertThat(records.rows("petition"))
                .extracting("CASE_NUMBER")
                .containsExactlyInAnyOrder("KN-2025-02-0001", "KN-2025-02-0002");
    }

    @Test
    void aCrashInTheMiddleOfABatchLosesAndDoublesNothing() {
        imports.upload(Sheets.rows(350));
        imports.runJob();
        imports.runJob();
        imports.blockNumber(320);

        assertThat(catchThrowable(imports::runJob)).isNotNull();
        assertThat(records.rows("petition")).hasSize(200);
        assertThat(imports.latest().done()).isEqualTo(200);

        records.execute("delete from petition_letter where id = 'chan'");
        stage.moveTo(stage.now().plusMinutes(1).toString());

        assertThat(imports.latest().taken()).isEqualTo(350);
        assertThat(records.rows("petition")).hasSize(350);
        assertThat(records.rows("petition"))
                .extracting("CASE_NUMBER")
                .doesNotHaveDuplicates()
                .contains("KN-2025-02-0350");
    }
}
