package vn.doithoai.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The round with planted words, played in this JVM, with what it printed, its log included.
 *
 * @param stage still open, so that its database can be searched
 */
record MarkedRun(Stage stage, String printed) {

    static MarkedRun of(MarkedCase marked, Path folder) throws IOException {
        CaseFile file = marked.mark(CaseFileReader.read(Files.readString(FortyPetitions.CASE)));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Archive.clear(folder);
            Stage stage = open(folder);
            stage.get(Rehearsal.class).play(file);
            return new MarkedRun(stage, printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
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
}
