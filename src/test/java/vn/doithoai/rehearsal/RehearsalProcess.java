package vn.doithoai.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The packaged rehearsal in a process of its own, on a machine that is set to UTC and configured for a server at work.
 *
 * @param exitCode what the shell sees
 * @param output what it printed
 * @param errors what it printed as errors
 */
public record RehearsalProcess(int exitCode, String output, String errors) {

    /** What stands in the environment of a server at work; a rehearsal there must touch neither of the two. */
    private static final Map<String, String> PRODUCTION = Map.of(
            "TZ", "UTC",
            "LC_ALL", "C.UTF-8",
            "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/that",
            "SPRING_PROFILES_ACTIVE", "demo",
            "SPRING_DATASOURCE_USERNAME", "that",
            "SPRING_DATASOURCE_PASSWORD", "that",
            "DOITHOAI_MAIL_HOST", "127.0.0.1",
            "DOITHOAI_MAIL_FROM", "that@coquan.example");

    public static RehearsalProcess run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-jar", System.getProperty("doithoai.jar"), "rehearse"));
        command.addAll(List.of(arguments));
        return run(folder, command, PRODUCTION);
    }

    /** Output goes through files, so that neither stream can fill up while the other is read. */
    static RehearsalProcess run(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path output = Files.createTempFile("rehearsal", ".out");
        Path errors = Files.createTempFile("rehearsal", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        try {
            int exitCode = builder.start().waitFor();
            return new RehearsalProcess(exitCode, Files.readString(output), Files.readString(errors));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
