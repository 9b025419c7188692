package vn.doithoai.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen: keeps cookies, follows no redirect by itself, reads the hidden token of a form. */
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "Doi-Thoai-2025";

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Visitor(int port) {
        this.server = "http://localhost:" + port;
    }

    /** Signs in and opens Tasklist, as a person does. */
    static Visitor signedIn(int port, SampleUser user) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(user.username(), PASSWORD);
        visitor.get("/camunda/app/tasklist/security/");
        return visitor;
    }

    public HttpResponse<String> signIn(String username, String password) {
        String token = token(get("/dang-nhap").body());
        return postForm("/dang-nhap", "username=" + encode(username) + "&password=" + encode(password) + token);
    }

    HttpResponse<String> signOut() {
        return postForm("/dang-xuat", token(get("/khong-co-trang-nay").body()));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    public HttpResponse<String> getJson(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    HttpResponse<String> postForm(String path, String body) {
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a page's form with a file in its field {@code file}. */
    public HttpResponse<String> postFile(String path, String field, String value, byte[] file) {
        String part = "--part\r\nContent-Disposition: form-data; name=\"%s\"";
        Matcher token = TOKEN.matcher(get(path).body());
        String before = (part + "\r\n\r\n%s\r\n").formatted(field, value)
                + (part + "\r\n\r\n%s\r\n").formatted("_csrf", token.find() ? token.group(1) : "")
                + (part + "; filename=\"tep.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .formatted("file");
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(before),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--part--\r\n"))));
    }

    HttpResponse<String> sendJson(String method, String path, String body) {
        HttpRequest.Builder request = request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return send(request);
    }

    public HttpResponse<String> postJson(String path, String body) {
        return sendJson("POST", path, body);
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        return found.find() ? "&_csrf=" + encode(found.group(1)) : "";
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
