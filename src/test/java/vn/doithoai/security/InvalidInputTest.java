package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.doithoai.engine.InvalidInputException;

@DemoServerTest
class InvalidInputTest {

    private static final String ENGINE = "/camunda/api/engine/engine/security";
    private static final String REFUSAL = "Ngày tổ chức trùng ngày nghỉ lễ 02/9. Vui lòng chọn ngày khác.";
    private static final String NO_VARIABLES = "{\"variables\":{}}";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    private String deployment;

    /** Refuses as our own validation does. */
    public static class Refusing implements TaskListener, ExecutionListener {

        @Override
        public void notify(DelegateTask task) {
            throw new InvalidInputException(REFUSAL);
        }

        @Override
        public void notify(DelegateExecution execution) {
            throw new InvalidInputException(REFUSAL);
        }
    }

    /** Fails as a technical fault does. */
    public static class Broken implements TaskListener {

        @Override
        public void notify(DelegateTask task) {
            throw new IllegalStateException("disk full");
        }
    }

    @BeforeEach
    void deploy() {
        deployment = repository
                .createDeployment()
                .addModelInstance("refusing.bpmn", task("refusing", Refusing.class))
                .addModelInstance("broken.bpmn", task("broken", Broken.class))
                .addModelInstance("refused-start.bpmn", refusedStart())
                .deploy()
                .getId();
    }

    @AfterEach
    void undeploy() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void aRefusedTaskShowsOurMessageAndNothingElse() {
        HttpResponse<String> answer = submitTaskOf("refusing");
        assertRefused(answer);
        assertThat(tasks.createTaskQuery().processDefinitionKey("refusing").count())
                .isOne();
    }

    @Test
    void aRefusedStartShowsOurMessageAndNothingElse() {
        assertRefused(start("refused-start"));
    }

    @Test
    void aTechnicalFaultStaysAFault() {
        HttpResponse<String> answer = submitTaskOf("broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("disk full");
    }

    private HttpResponse<String> submitTaskOf(String process) {
        assertThat(start(process).statusCode()).isEqualTo(200);
        String task = tasks.createTaskQuery()
                .processDefinitionKey(process)
                .singleResult()
                .getId();
        return Visitor.signedIn(port, SampleUser.QUANTRI)
                .postJson(ENGINE + "/task/" + task + "/submit-form", NO_VARIABLES);
    }

    private HttpResponse<String> start(String process) {
        return Visitor.signedIn(port, SampleUser.QUANTRI)
                .postJson(ENGINE + "/process-definition/key/" + process + "/submit-form", NO_VARIABLES);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"message\":\"" + REFUSAL + "\"").doesNotContain("Cannot");
    }

    private static BpmnModelInstance task(String key, Class<? extends TaskListener> onComplete) {
        return Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask()
                .camundaTaskListenerClass("complete", onComplete)
                .endEvent()
                .done();
    }

    private static BpmnModelInstance refusedStart() {
        return Bpmn.createExecutableProcess("refused-start")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .camundaExecutionListenerClass("end", Refusing.class)
                .endEvent()
                .done();
    }
}
