package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts of the packaged server outside the demo profile, and what happens to a database that the demo left. */
@Timeout(300)
class ServerStartIT {

    private static final String PASSWORD = "Cơ-quan-2026!";
    private static final Map<String, String> ADMINISTRATOR =
            Map.of("DOITHOAI_ADMIN_USERNAME", "quan.tri", "DOITHOAI_ADMIN_PASSWORD", PASSWORD, "LC_ALL", "C.UTF-8");

    @TempDir
    private Path folder;

    @Test
    void withoutAnAdministratorItIsRefusedSayingWhatIsMissing() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
            assertThat(server.exitCode()).isNotZero();
            assertThat(server.output())
                    .contains("Chưa có tài khoản quản trị", "DOITHOAI_ADMIN_USERNAME", "DOITHOAI_ADMIN_PASSWORD")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void theAdministratorSignsInAlsoAfterARestartWithoutConfigurationAndNoSampleUserDoes() throws Exception {
        assertOnlyAdministratorSignsIn(ADMINISTRATOR);
        assertOnlyAdministratorSignsIn(Map.of());
    }

    @Test
    void aDatabaseWithSampleAccountsIsRefusedOutsideTheDemo() throws Exception {
        try (ServerProcess demo = ServerProcess.start(folder, Map.of(), "--spring.profiles.active=demo")) {
            assertThat(signsIn(demo.port(), SampleUser.VANTHU.username(), "Doi-Thoai-2025"))
                    .isTrue();
        }
        try (ServerProcess server = ServerProcess.start(folder, ADMINISTRATOR)) {
            assertThat(server.exitCode()).isNotZero();
            assertThat(server.output()).contains("Cơ sở dữ liệu còn tài khoản mẫu");
        }
    }

    @Test
    void behindATlsProxyCookiesAndRedirectsAreForHttpsOnly() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, ADMINISTRATOR, "--doithoai.https=true")) {
            HttpResponse<String> answer = viaTlsProxy(server.port(), "/camunda/app/tasklist/default/");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        }
    }

    private static HttpResponse<String> viaTlsProxy(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-Proto", "https")
                .header("Accept", "text/html")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private void assertOnlyAdministratorSignsIn(Map<String, String> environment) throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, environment)) {
            int port = server.port();
            assertThat(signsIn(port, "quan.tri", PASSWORD)).isTrue();
            assertThat(signsIn(port, SampleUser.VANTHU.username(), "Doi-Thoai-2025"))
                    .isFalse();
        }
    }

    private static boolean signsIn(int port, String username, String password) {
        return new Visitor(port)
                .signIn(username, password)
                .headers()
                .firstValue("Location")
                .filter(location -> location.endsWith("/"))
                .isPresent();
    }
}
