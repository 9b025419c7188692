package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A technical fault is told with its step and cause, in one line and by the exit code. */
class RehearsalFaultIT {

    @TempDir
    private Path folder;

    @Test
    void aFileThatCannotBeWrittenStopsTheRehearsal() throws Exception {
        Files.createFile(folder.resolve("van-ban"));

        assertTold(
                RehearsalProcess.run(folder, "--out", "."), "Bước “Soạn thảo văn bản” gặp lỗi kỹ thuật: ", "van-ban");
    }

    @Test
    void mailsThatNeverGoOutAreNamedWhenTheRoundIsOver() throws Exception {
        Files.createFile(folder.resolve("thu"));

        assertTold(RehearsalProcess.run(folder, "--out", "."), "Có sự cố kỹ thuật ở bước “Gửi thư”: ", "thu");
    }

    private static void assertTold(RehearsalProcess played, String step, String file) {
        assertThat(played.exitCode()).as(played.errors()).isEqualTo(1);
        assertThat(played.errors())
                .startsWith(step)
                .contains(file)
                .hasLineCount(1)
                .doesNotContain("\tat ");
    }
}
