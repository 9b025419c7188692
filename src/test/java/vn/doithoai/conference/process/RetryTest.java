package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.CLERK;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** A step that fails for technical reasons is tried five times with growing pauses, then somebody is told. */
@ProcessTest
class RetryTest {

    private static final String STEP = "ServiceTask_RenderDocument";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Test
    void fiveTriesAtGrowingPausesThenAnIncident() {
        ProcessInstance document = issuedIntoAFault();
        String job = stage.jobs().get(0).getId();

        List<LocalDateTime> tries = new ArrayList<>();
        while (runtime.createIncidentQuery().count() == 0) {
            tries.add(stage.now());
            fail(job);
            stage.timers(STEP).forEach(next -> stage.set(next.toString()));
        }

        assertThat(tries)
                .containsExactly(
                        LocalDateTime.parse("2025-08-20T08:00"),
                        LocalDateTime.parse("2025-08-20T08:01"),
                        LocalDateTime.parse("2025-08-20T08:06"),
                        LocalDateTime.parse("2025-08-20T08:21"),
                        LocalDateTime.parse("2025-08-20T09:21"));
        assertThat(runtime.createIncidentQuery().list())
                .extracting(Incident::getActivityId)
                .contains(STEP);
        assertThat(document).isNotEnded().hasNotPassed("ServiceTask_DispatchDocument");
    }

    @Test
    void onceTheCauseIsRepairedAnotherTryGoesOnFromThere() {
        ProcessInstance document = issuedIntoAFault();
        String job = stage.jobs().get(0).getId();
        fail(job);
        records.execute("update document set frame = substring(frame, 5)");

        stage.moveTo("2025-08-20T08:01");

        assertThat(document).isEnded();
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(records.document(DocumentKind.NOTICE).issued().orElseThrow().number())
                .as("the number given at issue stands")
                .isEqualTo(1);
    }

    /** The clerk has numbered the notice; what rendering needs from the register has become unreadable since. */
    private ProcessInstance issuedIntoAFault() {
        ProcessInstance round = pathways.approved();
        pathways.sign();
        ProcessInstance document = desk.called(round);
        stage.moveTo("2025-08-20T08:00");
        desk.submit("UserTask_IssueDocument", CLERK, Fields.none());
        records.execute("update document set frame = 'hỏng' || frame");
        return document;
    }

    private void fail(String job) {
        assertThat(catchThrowable(() -> management.executeJob(job))).isNotNull();
    }
}
