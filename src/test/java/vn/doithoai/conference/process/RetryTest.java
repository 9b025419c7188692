package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.CLERK;

import java.time.LocalDateTime;
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
    void fiveTriesAtGrowingPausesThenAnIncidentThatCanBeRepaired() {
        ProcessInstance round = pathways.approved();
        pathways.sign();
        ProcessInstance document = desk.called(round);
        stage.moveTo("2025-08-20T08:00");
        desk.submit("UserTask_IssueDocument", CLERK, Fields.none());
        records.execute("update document set frame = 'hỏng' || frame");
        String job = stage.jobs().get(0).getId();

        assertThat(fail(job)).isEqualTo(4);
        assertThat(stage.timers("ServiceTask_RenderDocument")).containsExactly(at("08:01"));
        stage.set("2025-08-20T08:01");
        assertThat(fail(job)).isEqualTo(3);
        assertThat(stage.timers("ServiceTask_RenderDocument")).containsExactly(at("08:06"));
        stage.set("2025-08-20T08:06");
        assertThat(fail(job)).isEqualTo(2);
        assertThat(stage.timers("ServiceTask_RenderDocument")).containsExactly(at("08:21"));
        stage.set("2025-08-20T08:21");
        assertThat(fail(job)).isEqualTo(1);
        assertThat(stage.timers("ServiceTask_RenderDocument")).containsExactly(at("09:21"));
        assertThat(runtime.createIncidentQuery().count()).isZero();
        stage.set("2025-08-20T09:21");
        assertThat(fail(job)).isZero();

        assertThat(runtime.createIncidentQuery().list())
                .extracting(Incident::getActivityId)
                .contains("ServiceTask_RenderDocument");
        assertThat(document).isNotEnded().hasNotPassed("ServiceTask_DispatchDocument");
        records.execute("update document set frame = substring(frame, 5)");
        management.executeJob(job);
        stage.settle();
        assertThat(document).isEnded();
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(records.document(DocumentKind.NOTICE).issued().orElseThrow().number())
                .as("the number given at issue stands")
                .isEqualTo(1);
    }

    /** Runs the job into its fault; answers how many tries are left. */
    private int fail(String job) {
        assertThat(catchThrowable(() -> management.executeJob(job))).isNotNull();
        return management.createJobQuery().jobId(job).singleResult().getRetries();
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse("2025-08-20T" + time);
    }
}
