package vn.doithoai.journeys;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium for tests. Nothing is ever downloaded: where there is no browser, the test that needs one
 * is skipped and says so.
 */
public final class Browser {

    private static final String VARIABLE = "CHROMIUM";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** Quiet in closed networks: without these, Chromium's background connections stall a test's start. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browser() {}

    /** The file named by the environment variable CHROMIUM, else the first browser found on the PATH. */
    public static Optional<Path> chromium() {
        Optional<String> named = Optional.ofNullable(System.getenv(VARIABLE)).filter(value -> !value.isBlank());
        Stream<Path> candidates = named.map(file -> Stream.of(Path.of(file))).orElseGet(Browser::onPath);
        return candidates.filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    }

    /** Skips the calling test, with the reason, where the machine has no browser. */
    public static void assumeAvailable() {
        Assumptions.assumeTrue(
                chromium().isPresent(),
                "bỏ qua: máy này không có Chromium (cài gói chromium hoặc đặt biến môi trường " + VARIABLE + ")");
    }

    /** Starts Playwright without its own browsers. Close it, or use try-with-resources. */
    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Headless, with the machine's Chromium. Call {@link #assumeAvailable()} first. */
    public static BrowserType.LaunchOptions launchOptions() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(chromium().orElseThrow())
                .setHeadless(true)
                .setArgs(ARGUMENTS);
    }

    /** The usual start in one call. */
    public static com.microsoft.playwright.Browser launch(Playwright playwright) {
        return playwright.chromium().launch(launchOptions());
    }
}
