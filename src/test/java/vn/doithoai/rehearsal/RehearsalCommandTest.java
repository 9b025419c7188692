package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.Application;

/** What a person is told who calls the rehearsal wrongly; nothing is played then. */
class RehearsalCommandTest {

    private static final String USAGE = "Cách dùng: rehearse [TÌNH_HUỐNG.yaml] [--out THƯ_MỤC]";
    private static final String CASE = """
            name: Thử
            actors:
              chuyenvien: [case-officer]
            events:
              - at: 2025-08-18T08:00
                start: conference
                by: chuyenvien
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anUnknownKeyIsRefusedNamingThoseThatExist() throws Exception {
        assertRefused(
                CASE + "    mood: tốt\n",
                "dòng 8: không có mục “mood” ở đây; các mục được phép: act, at, by, case, fields, start.");
    }

    @Test
    void aWrongDateIsRefusedShowingARightOne() throws Exception {
        assertRefused(
                CASE.replace("2025-08-18T08:00", "18/8/2025"),
                "dòng 5: “18/8/2025” không đúng; cần ngày giờ dạng 2025-08-25T08:00.");
    }

    @Test
    void anUnknownActorIsRefusedNamingTheActors() throws Exception {
        assertRefused(
                CASE.replace("by: chuyenvien", "by: vanthu"),
                "dòng 7: không có người “vanthu”; cần một trong: chuyenvien.");
    }

    @Test
    void anUnknownTaskIsRefusedNamingTheTasks() throws Exception {
        assertRefused(
                CASE + "steps:\n  - task: UserTask_Nothing\n    by: chuyenvien\n",
                "dòng 9: không có việc “UserTask_Nothing”; cần một trong: UserTask_AssignAnswers, ");
    }

    @Test
    void anUnknownRoleIsRefusedNamingTheRoles() throws Exception {
        assertRefused(CASE.replace("case-officer", "boss"), "dòng 3: không có vai trò “boss”; cần một trong: ");
    }

    @Test
    void aMissingFieldIsRefusedNamingIt() throws Exception {
        assertRefused(CASE.replace("    by: chuyenvien\n", ""), "dòng 5: thiếu mục “by”.");
    }

    @Test
    void whatIsNotYamlIsRefused() throws Exception {
        assertRefused(
                CASE + "steps: [a\n", "dòng 9: không đọc được YAML; kiểm tra thụt dòng, dấu hai chấm và dấu nháy.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Chỉ là một câu.", "- a\n- b\n"})
    void aFileThatIsNoCaseIsRefused(String content) throws Exception {
        assertRefused(content, "dòng ");
    }

    @Test
    void aCaseWithoutEventsIsRefused() throws Exception {
        assertRefused("name: Thử\nactors: {a: [head]}\nevents: []\n", "dòng 3: cần ít nhất một sự kiện khởi đầu.");
    }

    @Test
    void aMissingFileIsRefusedNamingIt() {
        assertThat(run(List.of("khong-co.yaml"))).isEqualTo(2);
        assertThat(text(err)).isEqualToIgnoringNewLines("Không đọc được tệp tình huống “khong-co.yaml”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml b.yaml", "--out", "--in x", "a.yaml --fast"})
    void wrongArgumentsAreAnsweredWithTheUsage(String arguments) {
        assertThat(run(List.of(arguments.split(" ")))).isEqualTo(2);
        assertThat(text(err)).isEqualToIgnoringNewLines(USAGE);
    }

    private void assertRefused(String content, String expected) throws Exception {
        Path file = Files.writeString(folder.resolve("thu.yaml"), content);
        assertThat(run(List.of(file.toString(), "--out", folder.resolve("ra").toString())))
                .isEqualTo(2);
        assertThat(text(err)).startsWith("Tệp tình huống, " + expected).hasLineCount(1);
        assertThat(text(out)).isEmpty();
        assertThat(folder.resolve("ra")).doesNotExist();
    }

    private int run(List<String> arguments) {
        return new RehearsalCommand(print(out), print(err)).run(Application.class, arguments);
    }

    private static PrintStream print(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
