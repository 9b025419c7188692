package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.journeys.ComingRound;

/** A round that waits for the head's decision, and the head who may decide it. */
abstract class GuardedRound {

    static final String ENGINE = "/camunda/api/engine/engine/security";

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Visitor head;
    Task decision;
    private List<String> variables;

    @BeforeEach
    void roundBeforeItsDecision() {
        assertThat(start("", "").statusCode()).isEqualTo(200);
        decision = tasks.createTaskQuery()
                .taskDefinitionKey("UserTask_DecideRound")
                .singleResult();
        head = Visitor.signedIn(port, SampleUser.CHANHVANPHONG);
        assertThat(head.postJson(task("/claim"), "{\"userId\":\"chanhvanphong\"}")
                        .statusCode())
                .isEqualTo(204);
        variables = variables();
    }

    @AfterEach
    void endRounds() {
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(round -> runtime.deleteProcessInstance(round.getId(), "dọn dẹp sau kiểm thử"));
    }

    String task(String path) {
        return ENGINE + "/task/" + decision.getId() + path;
    }

    void assertUntouched() {
        assertThat(tasks.createTaskQuery().taskId(decision.getId()).count()).isOne();
        assertThat(variables()).isEqualTo(variables);
    }

    private List<String> variables() {
        return runtime.createVariableInstanceQuery().list().stream()
                .map(variable -> variable.getName() + "=" + variable.getValue())
                .sorted()
                .toList();
    }

    int rounds() {
        return jdbc.sql("select count(*) from conference_round")
                .query(Integer.class)
                .single();
    }

    HttpResponse<String> start(String more, String beside) {
        String fields = ComingRound.after(LocalDate.now(clock)).json();
        return Visitor.signedIn(port, SampleUser.CHUYENVIEN)
                .postJson(
                        ENGINE + "/process-definition/key/conference/submit-form",
                        "{\"variables\":{" + fields + more + "}" + beside + "}");
    }
}
