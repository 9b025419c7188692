package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.document.render.DocxText;
import vn.doithoai.document.render.PdfText;

/** The second case that ships: petitions come in, one late; the session is postponed; a deputy takes the chair. */
class PostponedRehearsalIT {

    private static final Path CASE =
            Path.of("src/main/resources/cases/hoan-co-kien-nghi.yaml").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static RehearsalProcess played;

    @BeforeAll
    static void play() throws Exception {
        played = RehearsalProcess.run(folder, CASE.toString(), "--out", "ra");
    }

    @Test
    void theRoundEndsAndEveryStepIsUsed() {
        assertThat(played.errors()).isEmpty();
        assertThat(played.exitCode()).isZero();
        assertThat(played.output())
                .contains("Hội nghị DT-2026-01: đã kết thúc.")
                .contains("Cam kết CK-2026-01-02 còn mở, hạn đến hết ngày 15/6/2026.")
                .doesNotContain("Cam kết CK-2026-01-01 còn mở")
                .doesNotContain("Lưu ý:");
    }

    @Test
    void theSessionIsHeldOnTheNewDayOnly() {
        assertThat(played.output().lines().filter(line -> line.endsWith("    Đến giờ hội nghị")))
                .containsExactly("05/05/2026 14:00    Đến giờ hội nghị");
    }

    @Test
    void theChangeIsAnnouncedWithTheOldTimeAndTheNew() throws IOException {
        assertSays(
                "DT-2026-01_VB-03-02-TB-VPUB",
                "từ 14h00 đến 17h00 ngày 05/5/2026, thay cho thời gian đã thông báo là từ 08h00 đến 11h00 ngày 21/4/2026.");
    }

    @Test
    void theDeputySignsTheMinutesInTheChair() throws IOException {
        assertThat(played.output()).contains("05/05/2026 21:00    Ký văn bản – phochanhvanphong");
        assertSays(
                "DT-2026-01_VB-05-01-BB-VPUB",
                "Chủ trì: Nguyễn Văn Mạnh - Phó Chánh Văn phòng.",
                "CHỦ TỌA\nNguyễn Văn Mạnh");
    }

    @Test
    void whatWasLeftOpenIsConcluded() throws IOException {
        assertSays(
                "DT-2026-01_VB-06-03-TB-VPUB",
                "Công khai lịch tiếp công dân trên trang thông tin điện tử",
                "Phòng Tổng hợp",
                "29/5/2026");
    }

    @Test
    void theReportCountsTheLatePetitionApart() throws IOException {
        assertSays(
                "DT-2026-01_VB-07-01-BC-VPUB",
                "đã tiếp nhận 04 lượt đơn, thư, ý kiến với 04 nội dung kiến nghị",
                "Kiến nghị nhận được sau thời hạn tiếp nhận: 01,");
    }

    private static void assertSays(String name, String... facts) throws IOException {
        Path file = folder.resolve("ra/van-ban").resolve(name);
        assertThat(PdfText.text(Files.readAllBytes(Path.of(file + ".pdf")))).contains(facts);
        assertThat(DocxText.text(Files.readAllBytes(Path.of(file + ".docx")))).contains(facts);
    }
}
