package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.render.DocxText;
import vn.doithoai.document.render.PdfText;

/**
 * The forty petitions again, with words that occur nowhere else planted in everything that people say about themselves
 * or write: none may turn up in the engine's tables, in what is printed or logged, in subjects, file names or links.
 */
class NothingPersonalIT {

    private static final Path FOLDER = Path.of("target", "nothing-personal");
    /** Letters of the case that are denunciations. */
    private static final String SECRET_LETTERS = "Tố cáo ";

    private static final MarkedCase MARKED = new MarkedCase(SECRET_LETTERS);
    private static MarkedRun run;
    private static TableSearch search;

    @BeforeAll
    static void play() throws Exception {
        run = MarkedRun.of(MARKED, FOLDER);
        search = new TableSearch(run.stage().get(DataSource.class));
    }

    @AfterAll
    static void close() {
        run.stage().close();
    }

    @Test
    void theEngineHoldsNothingOfIt() throws Exception {
        List<String> engine = search.tables(name -> name.startsWith("ACT_"));
        assertThat(engine).hasSizeGreaterThan(40);
        assertThat(search.holding(engine, List.of("KN-2025-02-0001")))
                .as("the search itself")
                .isNotEmpty();
        assertThat(search.holding(engine, MarkedCase.needles())).isEmpty();
    }

    @Test
    void everyPlantedWordIsOnTheRegister() throws Exception {
        List<String> own = search.tables(name -> !name.startsWith("ACT_"));
        assertThat(MARKED.planted()).hasSizeGreaterThan(15);
        for (Map.Entry<String, String> planted : MARKED.planted().entrySet()) {
            assertThat(search.holding(own, List.of(planted.getValue())))
                    .as(planted.getKey())
                    .isNotEmpty();
        }
    }

    @Test
    void nothingIsPrintedOrLogged() {
        assertThat(run.printed())
                .as("timeline and log")
                .contains("KN-2025-02-0001", " INFO ")
                .doesNotContain(MarkedCase.needles());
    }

    @Test
    void noSubjectAndNoFileNameTellsIt() throws Exception {
        List<Path> mails = files("thu");
        assertThat(mails).hasSizeGreaterThan(100);
        for (Path file : mails) {
            MimeMessage mail = mail(file);
            assertThat(mail.getSubject()).doesNotContain(MarkedCase.needles());
            for (String name : Mail.fileNames(mail)) {
                assertThat(MimeUtility.decodeText(name)).doesNotContain(MarkedCase.needles());
            }
        }
        assertThat(Stream.concat(mails.stream(), files("van-ban").stream()).map(Path::toString))
                .allSatisfy(name -> assertThat(name).doesNotContain(MarkedCase.needles()));
    }

    @Test
    void noLinkInAMailTellsIt() throws Exception {
        for (Path file : files("thu")) {
            assertThat(Mail.links(mail(file)))
                    .allSatisfy(link -> assertThat(link).doesNotContain(MarkedCase.needles()));
        }
    }

    @Test
    void theSecretBranchIsInNoMailAndNoDocument() throws Exception {
        List<String> seen = new ArrayList<>();
        for (Path file : files("thu")) {
            seen.add(Mail.text(mail(file)));
        }
        for (Path file : files("van-ban")) {
            byte[] content = Files.readAllBytes(file);
            seen.add(file.toString().endsWith(".pdf") ? PdfText.text(content) : DocxText.text(content));
        }
        assertThat(MARKED.planted().values())
                .as("planted in the secret letters")
                .anyMatch(word -> word.endsWith(MarkedCase.SECRET));
        assertThat(String.join("\n", seen)).as("other letters are answered").contains(MarkedCase.MARK);
        assertThat(seen).allSatisfy(text -> assertThat(text).doesNotContain(MarkedCase.SECRET));
    }

    private static MimeMessage mail(Path file) throws Exception {
        try (InputStream content = Files.newInputStream(file)) {
            return new MimeMessage(null, content);
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
