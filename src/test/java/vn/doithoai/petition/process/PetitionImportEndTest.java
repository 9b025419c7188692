package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.pathways.EngineTables;
import vn.doithoai.pathways.NodeCoverage;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionImportState;
import vn.doithoai.petition.excel.Column;
import vn.doithoai.petition.excel.Sheets;

/** How an import ends, and what is left of what people wrote. */
@ProcessTest
class PetitionImportEndTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Records records;

    @Autowired
    private EngineTables tables;

    @Autowired
    private NodeCoverage coverage;

    @Autowired
    private ApplicationContext context;

    private Imports imports;

    @BeforeEach
    void openIntake() {
        pathways.intakeOpen();
        imports = new Imports(context);
    }

    @Test
    void anUnreadableFileIsRefusedWithTheReasonAndNothingStored() {
        ProcessInstance process = imports.upload("Đây không phải Excel".getBytes(StandardCharsets.UTF_8));
        stage.settle();

        assertThat(process)
                .isEnded()
                .hasPassed("BoundaryEvent_WorkbookUnreadable", "ServiceTask_RefuseImport", "EndEvent_ImportRefused")
                .hasNotPassed("ServiceTask_TakeBatch", "ServiceTask_FinishImport");
        assertThat(imports.latest().state()).isEqualTo(PetitionImportState.REFUSED);
        assertThat(imports.latest().reason().orElseThrow()).contains("không phải là sổ tính Excel");
        assertThat(records.rows("petition_import_row")).isEmpty();
        assertThat(records.rows("petition")).isEmpty();
    }

    @Test
    void cellsOfRefusedRowsGoAfterThirtyDays() {
        ProcessInstance process = imports.upload(Sheets.of(List.of(Sheets.row(1, Column.CHANNEL, ""))));
        stage.settle();
        LocalDateTime until = stage.now().plusDays(30);

        assertThat(process).isWaitingAt("TimerEvent_ErrorsKept");
        assertThat(stage.timers("TimerEvent_ErrorsKept")).containsExactly(until);
        stage.moveTo(until.minusSeconds(1).toString());
        assertThat(records.rows("petition_import_row"))
                .allSatisfy(row -> assertThat(row.get("CELLS")).isNotNull());

        stage.moveTo(until.toString());
        assertThat(process).isEnded().hasPassed("ServiceTask_ForgetRefusedRows", "EndEvent_RowsForgotten");
        assertThat(records.rows("petition_import_row")).singleElement().satisfies(row -> {
            assertThat(row.get("CELLS")).isNull();
            assertThat((String) row.get("NOTE")).contains("Hình thức gửi");
        });
    }

    @Test
    void twoFilesComeByEveryNodeAndLeaveNoTraceInTheEngine() {
        coverage.begin("imports");
        imports.upload(Sheets.of(List.of(
                Sheets.row(1, Column.NAME, "VETNHAP"),
                Sheets.row(2, Column.CONTENT, "VETNHAP " + "x".repeat(20_000)))));
        stage.settle();
        imports.upload(Sheets.rows(1));
        imports.upload(new byte[] {1});
        stage.moveTo(stage.now().plusDays(30).toString());

        assertThat(coverage.missed(PetitionImportVariables.PROCESS)).isEmpty();
        assertThat(tables.holding("VETNHAP")).isEmpty();
        assertThat(tables.holding("NK-DT-2025-02-01")).isNotEmpty();
    }
}
