package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.security.Role;

/** The same record gives the same file, byte for byte, and other people's tools can open and check it. */
@CaseFileServer
class RoundFileAgainTest {

    private final Reader reader;
    private final IssuedPapers papers;
    private final RoundRegister rounds;
    private String round;

    @Autowired
    RoundFileAgainTest(Reader reader, IssuedPapers papers, RoundRegister rounds) {
        this.reader = reader;
        this.papers = papers;
        this.rounds = rounds;
    }

    @BeforeEach
    void aClosedRound() {
        round = roundWithPapers();
        papers.close(round);
    }

    private String roundWithPapers() {
        String number = papers.petitions().round();
        papers.office().issuedNotice(rounds.byCaseNumber(number).orElseThrow());
        papers.letter(papers.petition(number), DocumentKind.GUIDANCE_LETTER);
        return number;
    }

    @Test
    void the_same_record_gives_the_same_bytes_also_after_another_round_and_a_year() throws Exception {
        byte[] first = zip(Role.RECORDS_CLERK);
        String other = roundWithPapers();
        assertThat(other).isNotEqualTo(round);
        OfficeAtWork.setClock(LocalDateTime.of(2026, 11, 2, 8, 0));
        assertThat(zip(Role.HEAD)).isEqualTo(first);
        assertThat(ZipFiles.of(first).files()).hasSize(11);
    }

    @Test
    void unzip_and_sha256sum_find_it_sound(@TempDir Path folder) throws Exception {
        Path zip = Files.write(folder.resolve("ho-so.zip"), zip(Role.RECORDS_CLERK));
        assumeThat(run(folder, "unzip", "-v")).as("unzip is installed").isZero();
        assertThat(run(folder, "unzip", "-t", zip.toString())).isZero();
        assertThat(run(folder, "unzip", "-q", zip.toString())).isZero();
        assertThat(run(folder, "sha256sum", "-c", "--strict", "SHA256SUMS")).isZero();
    }

    private static int run(Path folder, String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notInstalled) {
            return -1;
        }
    }

    private byte[] zip(Role role) throws Exception {
        return reader.open(role, "/ho-so/" + round + "/ho-so-luu.zip").getContentAsByteArray();
    }
}
