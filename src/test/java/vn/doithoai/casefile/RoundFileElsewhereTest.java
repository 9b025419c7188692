package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.Application;
import vn.doithoai.casefile.archive.RoundArchive;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.signature.SampleAuthority;
import vn.doithoai.document.signature.SignedOriginals;
import vn.doithoai.security.Role;

/** Another server that was never told anything but the record gives the same file, byte for byte. */
@CaseFileServer
class RoundFileElsewhereTest {

    private static final Locale LOCALE = Locale.getDefault();

    private final Reader reader;
    private final IssuedPapers papers;
    private final RoundRegister rounds;
    private final DocumentRegister documents;
    private final Renditions renditions;
    private final SignedOriginals originals;

    @Autowired
    RoundFileElsewhereTest(
            Reader reader,
            IssuedPapers papers,
            RoundRegister rounds,
            DocumentRegister documents,
            Renditions renditions,
            SignedOriginals originals) {
        this.reader = reader;
        this.papers = papers;
        this.rounds = rounds;
        this.documents = documents;
        this.renditions = renditions;
        this.originals = originals;
    }

    @AfterEach
    void thisServerAgain() {
        Locale.setDefault(LOCALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi-VN", "tr-TR"})
    void a_fresh_server_on_a_copy_of_the_record_gives_the_same_bytes(String language, @TempDir Path folder)
            throws Exception {
        String round = roundOnRecord();
        byte[] here = reader.open(Role.RECORDS_CLERK, "/ho-so/" + round + "/ho-so-luu.zip")
                .getContentAsByteArray();
        assertThat(ZipFiles.of(here).files()).hasSize(12);
        Path dump = folder.resolve("record.sql");
        papers.petitions().tables().sql("script to '" + dump + "'").query().listOfRows();

        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(elsewhere("elsewhere-" + language, dump, round)).isEqualTo(here);
    }

    private String roundOnRecord() throws Exception {
        String round = papers.petitions().round();
        String notice = papers.office()
                .issuedNotice(rounds.byCaseNumber(round).orElseThrow())
                .id();
        papers.letter(papers.petition(round), DocumentKind.GUIDANCE_LETTER);
        Document issued = documents.get(notice);
        byte[] pdf = renditions.frozen(notice).orElseThrow().pdf();
        originals.keep(
                issued, new SampleAuthority("CA mẫu").person("Nguyễn Văn A").sign(pdf), "vanthu");
        papers.close(round);
        return round;
    }

    private static byte[] elsewhere(String name, Path dump, String round) throws Exception {
        JdbcDataSource copy = new JdbcDataSource();
        copy.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        copy.setUser("sa");
        copy.setPassword("");
        JdbcClient tables = JdbcClient.create(copy);
        tables.sql("runscript from '" + dump + "'").update();
        try (ConfigurableApplicationContext server = server(name, copy.getURL())) {
            RoundFile file = server.getBean(RoundFile.class);
            PetitionViewer clerk = new PetitionViewer("vanthu", Set.of(Role.RECORDS_CLERK));
            Round copied =
                    server.getBean(RoundRegister.class).byCaseNumber(round).orElseThrow();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            server.getBean(RoundArchive.class).write(file.take(copied, clerk), out);
            return out.toByteArray();
        } finally {
            tables.sql("shutdown").update();
        }
    }

    private static ConfigurableApplicationContext server(String name, String url) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .run(
                        "--spring.datasource.url=" + url,
                        "--camunda.bpm.process-engine-name=" + name.replace('-', '_'),
                        "--camunda.bpm.job-execution.enabled=false");
    }
}
