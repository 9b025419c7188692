package vn.doithoai.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The tools of {@code src/test/diagrams}, run with the machine's Node.js and installed from the lock on first use. */
final class NodeTools {

    private static final Path HOME = Path.of("src/test/diagrams");
    private static final Path MODULES = HOME.resolve("node_modules");
    private static final Pattern VERSION = Pattern.compile("(?m)^v?(\\d+)\\.\\d+");
    private static final int OLDEST_NODE = 20;
    private static final long PATIENCE_MINUTES = 5;

    private NodeTools() {}

    /** What a command printed, standard error included, and its exit code. */
    record Outcome(int exitCode, String output) {}

    /** A file of an installed package, such as {@code bpmn-js/dist/bpmn-viewer.production.min.js}. */
    static Path installed(String file) {
        install();
        return MODULES.resolve(file).toAbsolutePath();
    }

    static Outcome node(List<String> arguments) {
        install();
        return run(Stream.concat(Stream.of("node"), arguments.stream()).toList());
    }

    /** The lock's copy inside {@code node_modules} tells whether that installation is the current lock's. */
    private static synchronized void install() {
        Assumptions.assumeTrue(
                majorVersion("node") >= OLDEST_NODE,
                "bỏ qua: kiểm tra và vẽ sơ đồ cần Node.js từ phiên bản " + OLDEST_NODE + ", máy này không có");
        try {
            Path lock = HOME.resolve("package-lock.json");
            Path done = MODULES.resolve("installed-from.json");
            if (Files.exists(done) && Files.mismatch(lock, done) < 0) {
                return;
            }
            Assumptions.assumeTrue(
                    majorVersion("npm") > 0, "bỏ qua: máy này không có npm để cài công cụ kiểm tra sơ đồ");
            Outcome outcome = run(List.of("npm", "ci", "--ignore-scripts"));
            if (outcome.exitCode() != 0) {
                throw new IllegalStateException("npm ci failed in " + HOME + ":\n" + outcome.output());
            }
            Files.copy(lock, done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 0 where the command does not exist or does not answer with a version. */
    private static int majorVersion(String command) {
        try {
            Matcher version = VERSION.matcher(run(List.of(command, "--version")).output());
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (UncheckedIOException absent) {
            return 0;
        }
    }

    private static Outcome run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(HOME.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end");
            }
            return new Outcome(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
