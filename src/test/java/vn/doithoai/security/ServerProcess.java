package vn.doithoai.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged server in a process of its own, as an office runs it. */
public final class ServerProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final String STARTED = "Started Application";

    private final Process process;
    private final BufferedReader reader;
    private final StringBuffer output = new StringBuffer();

    private ServerProcess(Process process) {
        this.process = process;
        this.reader = process.inputReader(StandardCharsets.UTF_8);
    }

    public static ServerProcess start(Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-jar", System.getProperty("doithoai.jar")));
        command.add("--server.port=0");
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ServerProcess(builder.start());
    }

    /** Waits until it takes requests and returns its port. */
    public int port() throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            output.append(line).append('\n');
            if (line.contains(STARTED)) {
                Matcher port = PORT.matcher(output);
                if (port.find()) {
                    keepReading();
                    return Integer.parseInt(port.group(1));
                }
            }
        }
        throw new IllegalStateException("the server ended:\n" + output);
    }

    /** A server whose output nobody reads stands still as soon as the pipe is full. */
    private void keepReading() {
        Thread reading = new Thread(this::readOn, "server-output");
        reading.setDaemon(true);
        reading.start();
    }

    private void readOn() {
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.append(line).append('\n');
            }
        } catch (IOException closed) {
            output.append("(end of output)\n");
        }
    }

    public int exitCode() throws InterruptedException {
        reader.lines().forEach(line -> output.append(line).append('\n'));
        return process.waitFor();
    }

    public String output() {
        return output.toString();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        process.destroy();
        process.waitFor();
        reader.close();
    }
}
