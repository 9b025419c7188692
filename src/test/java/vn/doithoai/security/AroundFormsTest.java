package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine's other ways of writing variables and moving a process are closed to the people who work with it. */
@DemoServerTest
class AroundFormsTest extends GuardedRound {

    @ParameterizedTest
    @CsvSource({
        "POST, /complete",
        "POST, /complete/",
        "POST, /resolve",
        "POST, /delegate",
        "POST, /bpmnError",
        "POST, /bpmnEscalation",
        "POST, /comment/create",
        "POST, /variables",
        "PUT, /variables/approved",
        "DELETE, /variables/scheduleLawful",
        "POST, /localVariables",
        "PUT, /localVariables/approved",
        "PUT, /localVariables/approved/"
    })
    void otherWaysToWriteOnTheTaskAreClosed(String method, String path) {
        String body = "{\"value\":true,\"type\":\"Boolean\",\"variables\":{},\"modifications\":{}}";
        assertThat(head.sendJson(method, task(path), body).statusCode()).isEqualTo(403);
        assertUntouched();
    }

    @Test
    void otherWaysToMoveTheInstanceAreClosed() {
        String instance = decision.getProcessInstanceId();
        for (String path : List.of(
                "/message",
                "/signal",
                "/process-instance/" + instance + "/variables",
                "/process-instance/" + instance + "/modification",
                "/process-instance/variables-async",
                "/execution/" + decision.getExecutionId() + "/localVariables",
                "/execution/" + decision.getExecutionId() + "/signal",
                "/execution/" + decision.getExecutionId() + "/messageSubscriptions/RoundChanged/trigger")) {
            assertThat(head.postJson(ENGINE + path, "{}").statusCode()).as(path).isEqualTo(403);
        }
        assertUntouched();
    }
}
