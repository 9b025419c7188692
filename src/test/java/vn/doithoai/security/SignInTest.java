package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoServerTest
class SignInTest {

    private static final String TASKLIST = "/camunda/app/tasklist/security/";
    private static final String WHO_AM_I = "/camunda/api/admin/auth/user/security";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", TASKLIST, "/camunda/app/cockpit/security/", "/ho-so", "/ho-so/DT-2025-02"})
    void aStrangerIsLedToTheSignInPage(String path) {
        HttpResponse<String> answer = new Visitor(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/dang-nhap");
    }

    @Test
    void thePageIsVietnamese() {
        HttpResponse<String> page = new Visitor(port).get("/dang-nhap");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Tên đăng nhập", "Mật khẩu", "lang=\"vi\"");
    }

    @ParameterizedTest
    @EnumSource(SampleUser.class)
    void tasklistKnowsThePersonAndTheirGroups(SampleUser user) {
        Visitor visitor = Visitor.signedIn(port, user);
        assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(visitor.getJson(WHO_AM_I).body()).contains("\"userId\":\"" + user.username() + "\"", "\"tasklist\"");
        assertThat(visitor.getJson("/camunda/api/engine/engine/security/identity/groups?userId=" + user.username())
                        .body())
                .contains("\"id\":\"" + user.role().group() + "\"");
    }

    @Test
    void aPersonReturnsToThePageTheyAskedFor() {
        Visitor visitor = new Visitor(port);
        visitor.get("/ho-so/DT-2025-02");
        visitor.getJson("/camunda/api/engine/engine/security/task");
        assertThat(location(visitor.signIn("chuyenvien", "Doi-Thoai-2025"))).startsWith("/ho-so/DT-2025-02");
    }

    @Test
    void aWrongPasswordIsRefusedInVietnamese() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.signIn("khongco", "sai-mat-khau");
        assertThat(location(answer)).isEqualTo("/dang-nhap?loi");
        assertThat(visitor.get("/dang-nhap?loi").body()).contains("Tên đăng nhập hoặc mật khẩu không đúng");
        assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() {
        HttpResponse<String> answer =
                new Visitor(port).postForm("/dang-nhap", "username=chuyenvien&password=Doi-Thoai-2025");
        assertThat(location(answer)).isEqualTo("/dang-nhap?het-phien");
    }

    @Test
    void signingOutEndsBothLogins() {
        Visitor visitor = Visitor.signedIn(port, SampleUser.VANTHU);
        assertThat(location(visitor.signOut())).isEqualTo("/dang-nhap?da-dang-xuat");
        assertSignedOut(visitor);
    }

    @Test
    void signingOutInTasklistEndsBothLogins() {
        Visitor visitor = Visitor.signedIn(port, SampleUser.VANTHU);
        assertThat(visitor.postJson(WHO_AM_I + "/logout", "").statusCode()).isEqualTo(200);
        assertSignedOut(visitor);
    }

    @Test
    void anotherPersonInTheSameBrowserGetsTheirOwnLogin() {
        Visitor visitor = Visitor.signedIn(port, SampleUser.VANTHU);
        assertThat(visitor.signOut().statusCode()).isEqualTo(302);
        visitor.signIn("donvi", "Doi-Thoai-2025");
        visitor.get(TASKLIST);
        assertThat(visitor.getJson(WHO_AM_I).body()).contains("\"userId\":\"donvi\"");
    }

    private static void assertSignedOut(Visitor visitor) {
        assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(302);
        assertThat(visitor.getJson("/camunda/api/engine/engine/security/task").statusCode())
                .isEqualTo(401);
    }

    private static String location(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return location.replaceFirst("^http://localhost:\\d+", "");
    }
}
