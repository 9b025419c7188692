package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.petition.process.PetitionPaths.ELIGIBLE;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.EngineTables;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Letters that are split or refused leave no word in the engine either. */
@ProcessTest
class NoTraceOfSplitTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private EngineTables tables;

    private PetitionPaths paths;

    @BeforeEach
    void paths() {
        paths = new PetitionPaths(pathways, stage, desk);
    }

    @Test
    void aRefusedAndASplitLetterLeaveNone() {
        paths.received(PetitionPaths.signed("2025-08-25", "07:30").with("content", "VETNOIDUNG"));
        desk.complete(
                "UserTask_CheckEligibility",
                RECEPTION,
                ELIGIBLE.with("contents", "VETNOIDUNG một\n---\nVETNOIDUNG hai"));
        ProcessInstance second =
                paths.another(PetitionPaths.signed("2025-08-25", "07:45").with("content", "VETNOIDUNG ba"));
        paths.complete(
                second,
                "UserTask_CheckEligibility",
                RECEPTION,
                Fields.of("eligibilityFound", "REPEATED")
                        .with("earlierAnswer", "VETLYDO")
                        .with("reason", "VETLYDO"));

        assertThat(records.rows("petition")).hasSize(3);
        assertThat(tables.holding("VETNOIDUNG", "VETLYDO", "Nguyễn Văn Mẫu")).isEmpty();
        assertThat(tables.holding("KN-2025-02-0002")).isNotEmpty();
    }

    @Test
    void runningInstancesKeepDeclaredVariablesOnly() {
        paths.classified(WITHIN);

        assertThat(desk.variableNames())
                .contains("petitionId", "entry", "dueAt", "warnAt", "handlingPath")
                .doesNotContain("petitionerName", "content", "summary", "petitionKind", "unit", "authority");
    }
}
