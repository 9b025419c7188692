package vn.doithoai.security;

import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The engine's REST ways of moving a process or writing its variables without its form: who may work on a task could
 * otherwise approve, sign or issue past every check. Submitting a form stays open, because the engine then takes the
 * form's own fields only.
 */
final class AroundForms {

    private static final String ENGINE = "/camunda/api/engine/engine/{engine}";

    private static final RequestMatcher RESOURCES = new OrRequestMatcher(Stream.of(
                    "/task/{id}/complete/**",
                    // a delegated task is handed back by its form, past the checks that finishing it would run
                    "/task/{id}/delegate/**",
                    "/task/{id}/resolve/**",
                    "/task/{id}/bpmnError/**",
                    "/task/{id}/bpmnEscalation/**",
                    // free text, perhaps about persons, that would stay in the engine
                    "/task/{id}/comment/**",
                    "/task/{id}/variables/**",
                    "/task/{id}/localVariables/**",
                    "/process-instance/{id}/variables/**",
                    "/process-instance/{id}/modification/**",
                    "/process-instance/{id}/modification-async/**",
                    "/process-instance/variables-async/**",
                    "/process-instance/message-async/**",
                    "/execution/{id}/signal/**",
                    "/execution/{id}/localVariables/**",
                    "/execution/{id}/messageSubscriptions/**",
                    "/message/**",
                    "/signal/**",
                    "/condition/**",
                    "/external-task/{id}/**",
                    "/modification/**",
                    "/migration/**")
            .map(path -> AccessRules.path(ENGINE + path))
            .toList());

    /** Reading is the engine's own matter; only what changes something is closed here. */
    static final RequestMatcher REQUESTS =
            new AndRequestMatcher(RESOURCES, new NegatedRequestMatcher(AccessRules.path(HttpMethod.GET, "/**")));

    private AroundForms() {}
}
