package vn.doithoai.rehearsal;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The round with planted words, played in this JVM, with what it printed and logged.
 *
 * @param stage still open, so that its database can be searched
 */
record MarkedRun(Stage stage, String printed, List<String> logged) {

    static MarkedRun of(MarkedCase marked, Path folder) throws IOException {
        CaseFile file = marked.mark(CaseFileReader.read(Files.readString(FortyPetitions.CASE)));
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Archive.clear(folder);
            Stage stage = open(folder);
            log.start();
            root.addAppender(log);
            stage.get(Rehearsal.class).play(file);
            return new MarkedRun(
                    stage,
                    printed.toString(StandardCharsets.UTF_8),
                    List.copyOf(log.list).stream().map(MarkedRun::line).toList());
        } finally {
            System.setOut(console);
            root.detachAppender(log);
        }
    }

    /** More is logged than at work, so that more could tell. */
    private static Stage open(Path folder) {
        return Stage.open(
                folder.getFileName().toString(),
                "--spring.datasource.url=jdbc:h2:mem:" + folder.getFileName(),
                "--logging.level.root=info",
                "--logging.level.vn.doithoai=debug");
    }

    private static String line(ILoggingEvent event) {
        String thrown = event.getThrowableProxy() == null
                ? ""
                : event.getThrowableProxy().getMessage();
        return event.getLoggerName() + " " + event.getFormattedMessage() + " " + thrown;
    }
}
