package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoServerTest
class ClosedDoorsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/security";
    private static final String CREDENTIALS = "username=quantri&password=Doi-Thoai-2025";

    @LocalServerPort
    private int port;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/h2-console",
                "/h2-console/",
                "/camunda/app/admin/security/setup/",
                "/camunda/api/admin/setup/security/user/create",
                "/camunda-welcome/index.html",
                "/webjars/camunda/index.html",
                "/plugin/tasklist/app/plugin.js",
                "/actuator/env"
            })
    void whatIsNotOfferedIsRefusedEvenToTheAdministrator(String path) {
        assertThat(new Visitor(port).get(path).statusCode()).isIn(302, 401, 403);
        assertThat(Visitor.signedIn(port, SampleUser.QUANTRI).get(path).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/auth/user/security/login/tasklist",
                "/camunda/api/admin/auth/user/security/login/tasklist/",
                "/camunda/api/admin/auth/user/security/login/admin"
            })
    void theWebApplicationsOwnSignInIsClosed(String path) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.postForm(path, CREDENTIALS).statusCode()).isIn(401, 403);
        assertThat(visitor.get("/camunda/app/tasklist/security/").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/cockpit/security/",
                "/camunda/app/admin/security/",
                "/camunda/api/cockpit/plugin/base/security/process-definition/statistics"
            })
    void aCaseOfficerOpensNeitherCockpitNorAdmin(String path) {
        Visitor visitor = Visitor.signedIn(port, SampleUser.CHUYENVIEN);
        assertThat(visitor.get(path).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/camunda/app/cockpit/security/").body()).contains("Không có quyền truy cập");
    }

    @Test
    void aManagerOpensCockpitButNotAdmin() {
        Visitor visitor = Visitor.signedIn(port, SampleUser.LANHDAO);
        assertThat(visitor.get("/camunda/app/cockpit/security/").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/camunda/app/admin/security/").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyButTheAdministratorWritesFilters() {
        String filter = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assigneeExpression\":\"${1}\"}}";
        assertThat(Visitor.signedIn(port, SampleUser.CHUYENVIEN)
                        .postJson(ENGINE + "/filter/create", filter)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void expressionsAreRefusedInQueriesThatPeopleSend() {
        Visitor visitor = Visitor.signedIn(port, SampleUser.CHUYENVIEN);
        String expression = "{\"assigneeExpression\":\"${currentUser()}\"}";
        String filter = filters.createTaskFilterQuery()
                .filterName(StarterFilter.OVERDUE.title())
                .singleResult()
                .getId();
        for (String path : List.of("/task", "/filter/" + filter + "/list")) {
            assertThat(visitor.postJson(ENGINE + path, expression).body())
                    .contains("Expressions are forbidden in adhoc queries");
        }
    }

    @Test
    void startingInTheMiddleOfAProcessIsClosed() {
        Visitor visitor = Visitor.signedIn(port, SampleUser.CHUYENVIEN);
        assertThat(visitor.postJson(ENGINE + "/process-definition/key/conference/start", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCandidateClaimsAndReturnsATaskButDoesNotChangeIt() {
        Task task = tasks.newTask();
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), Role.CASE_OFFICER.group());
        Visitor visitor = Visitor.signedIn(port, SampleUser.CHUYENVIEN);
        String path = ENGINE + "/task/" + task.getId();
        assertThat(visitor.postJson(path + "/claim", "{\"userId\":\"chuyenvien\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(visitor.postJson(path + "/unclaim", "{}").statusCode()).isEqualTo(204);
        assertThat(visitor.sendJson("PUT", path, "{\"name\":\"x\"}").statusCode())
                .isEqualTo(403);
        assertThat(visitor.sendJson("PUT", path + "/", "{\"name\":\"x\"}").statusCode())
                .isEqualTo(403);
        assertThat(visitor.postJson(path + "/identity-links", "{\"userId\":\"donvi\",\"type\":\"candidate\"}")
                        .statusCode())
                .isEqualTo(403);
        tasks.deleteTask(task.getId(), true);
    }

    @Test
    void aForgedRequestWithoutTheTokenIsRefused() {
        Visitor visitor = Visitor.signedIn(port, SampleUser.QUANTRI);
        assertThat(visitor.postForm(ENGINE + "/task/create", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void answersCarrySecurityHeaders() {
        HttpHeaders page = new Visitor(port).get("/dang-nhap").headers();
        assertThat(page.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(page.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'self'");
        assertThat(page.firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
    }
}
