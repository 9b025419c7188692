package vn.doithoai.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import vn.doithoai.security.Visitor;

/** The people of the sample office at a running server, each with their own sign-in, without a screen. */
final class Office {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String PASSWORD = "Doi-Thoai-2025";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final Map<String, Visitor> people = new HashMap<>();

    Office(int port) {
        this.port = port;
    }

    Visitor person(String username) {
        return people.computeIfAbsent(username, name -> {
            Visitor visitor = new Visitor(port);
            visitor.signIn(name, PASSWORD);
            visitor.get("/camunda/app/tasklist/default/");
            return visitor;
        });
    }

    void start(String process, String username, String fields) {
        post(username, "/process-definition/key/" + process + "/submit-form", "{\"variables\":{" + fields + "}}");
    }

    /** @param fields inside of the request's {@code variables} */
    void complete(String task, String username, String fields) {
        String id = get(username, "/task?taskDefinitionKey=" + task)
                .get(0)
                .get("id")
                .asText();
        post(username, "/task/" + id + "/claim", "{\"userId\":\"" + username + "\"}");
        post(username, "/task/" + id + "/submit-form", "{\"variables\":{" + fields + "}}");
    }

    /** The administrator has every waiting step tried; timers are left alone. */
    void runSteps() {
        for (JsonNode jobs = steps(); !jobs.isEmpty(); jobs = steps()) {
            jobs.forEach(job -> post("quantri", "/job/" + job.get("id").asText() + "/execute", "{}"));
        }
    }

    private JsonNode steps() {
        return get("quantri", "/job?messages=true&executable=true");
    }

    /** How many timers are past their time and wait to be fired. */
    int overdueTimers() {
        return get("quantri", "/job/count?timers=true&executable=true")
                .get("count")
                .asInt();
    }

    /** How often a step of a process was passed. */
    int passed(String element) {
        return get("quantri", "/history/activity-instance/count?finished=true&activityId=" + element)
                .get("count")
                .asInt();
    }

    private JsonNode get(String username, String path) {
        try {
            return JSON.readTree(person(username).getJson(ENGINE + path).body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private void post(String username, String path, String body) {
        var answer = person(username).postJson(ENGINE + path, body);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 204);
    }
}
