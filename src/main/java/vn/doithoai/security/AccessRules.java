package vn.doithoai.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The list of what may be reached, first match wins; what is not on it is refused. Path patterns instead of strings,
 * because plain strings are matched against Spring's own controllers and would miss the engine's REST resources.
 */
final class AccessRules {

    /** The engine's REST resources behind its web applications: they answer 401, never a page. */
    static final RequestMatcher API = path("/camunda/api/**");

    static final RequestMatcher WEB_APPLICATIONS = path("/camunda/**");

    private static final RequestMatcher PUBLIC =
            new OrRequestMatcher(path(HttpMethod.GET, "/dang-nhap"), path(HttpMethod.GET, "/assets/**"));

    /** The web applications' own sign-in and their "create the first administrator", which would go around ours. */
    private static final RequestMatcher SECOND_DOORS = new OrRequestMatcher(
            path("/camunda/api/admin/auth/user/{engine}/login/**"),
            path("/camunda/api/admin/setup/**"),
            path("/camunda/app/admin/{engine}/setup/**"));

    /** Starting without the start form could begin in the middle of a process, behind its checks. */
    private static final RequestMatcher BARE_START = new OrRequestMatcher(
            path("/camunda/api/engine/engine/{engine}/process-definition/{id}/start/**"),
            path("/camunda/api/engine/engine/{engine}/process-definition/key/{key}/start/**"),
            path("/camunda/api/engine/engine/{engine}/process-definition/key/{key}/tenant-id/{tenant}/start/**"));

    /** Due dates, names, candidates and tasks of their own making: working on a task includes none of these. */
    private static final RequestMatcher TASK_CHANGES = new OrRequestMatcher(
            path(HttpMethod.PUT, "/camunda/api/engine/engine/{engine}/task/{id}/"),
            path(HttpMethod.PUT, "/camunda/api/engine/engine/{engine}/task/{id}"),
            path("/camunda/api/engine/engine/{engine}/task/create/**"),
            path(HttpMethod.POST, "/camunda/api/engine/engine/{engine}/task/{id}/identity-links/**"));

    private static final RequestMatcher COCKPIT =
            new OrRequestMatcher(path("/camunda/app/cockpit/**"), path("/camunda/api/cockpit/**"));

    private static final RequestMatcher ADMIN =
            new OrRequestMatcher(path("/camunda/app/admin/**"), path("/camunda/api/admin/plugin/**"));

    /** The register of petitions; what each role sees of it the pages say. */
    private static final RequestMatcher PETITIONS = path("/ho-so/kien-nghi/**");

    /** All contents of a round in one table, for those who answer for the round. */
    private static final RequestMatcher CONSOLIDATION = path("/ho-so/{round}/tong-hop");

    /** The outgoing register, and a closed round's whole file: for those in charge and the clerk who keeps both. */
    private static final RequestMatcher BOOKS = new OrRequestMatcher(
            path("/ho-so/van-ban-di"), path("/ho-so/van-ban-di/**"), path("/ho-so/{round}/ho-so-luu.zip"));

    private static final Role[] BOOK_READERS = {
        Role.HEAD, Role.DEPUTY_HEAD, Role.DIVISION_HEAD, Role.CASE_OFFICER, Role.RECORDS_CLERK, Role.MANAGER
    };

    private static final Role[] IN_CHARGE = {
        Role.HEAD, Role.DEPUTY_HEAD, Role.DIVISION_HEAD, Role.CASE_OFFICER, Role.MANAGER
    };

    private static final Role[] PETITION_ROLES = {
        Role.HEAD,
        Role.DEPUTY_HEAD,
        Role.DIVISION_HEAD,
        Role.CASE_OFFICER,
        Role.RECEPTION_OFFICER,
        Role.SPECIALIST_UNIT,
        Role.MANAGER
    };

    private AccessRules() {}

    static void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        String[] everyRole = names(Role.values());
        rules.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        rules.requestMatchers(PUBLIC).permitAll();
        rules.requestMatchers(SECOND_DOORS).denyAll();
        rules.requestMatchers(new OrRequestMatcher(BARE_START, TASK_CHANGES, AroundForms.REQUESTS))
                .hasRole(Role.ADMINISTRATOR.name());
        rules.requestMatchers(COCKPIT).hasAnyRole(names(Role.MANAGER, Role.ADMINISTRATOR));
        rules.requestMatchers(ADMIN).hasRole(Role.ADMINISTRATOR.name());
        rules.requestMatchers(WEB_APPLICATIONS).hasAnyRole(everyRole);
        rules.requestMatchers(CONSOLIDATION).hasAnyRole(names(IN_CHARGE));
        rules.requestMatchers(BOOKS).hasAnyRole(names(BOOK_READERS));
        rules.requestMatchers(PETITIONS).hasAnyRole(names(PETITION_ROLES));
        rules.requestMatchers(path("/ho-so/**")).hasAnyRole(names(Role.staff().toArray(Role[]::new)));
        rules.requestMatchers(path(HttpMethod.GET, "/")).authenticated();
        rules.anyRequest().denyAll();
    }

    private static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }

    static RequestMatcher path(String pattern) {
        return withDefaults().matcher(pattern);
    }

    static RequestMatcher path(HttpMethod method, String pattern) {
        return withDefaults().matcher(method, pattern);
    }
}
