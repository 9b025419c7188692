package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar … rehearse} as a person calls it, on a machine that is set to UTC. */
class RehearsalIT {

    @TempDir
    private Path folder;

    @Test
    void theSampleRoundEnds() throws Exception {
        RehearsalProcess sample = SampleRehearsal.played().sample();
        assertThat(sample.exitCode()).as(sample.errors()).isZero();
        assertThat(sample.errors()).isEmpty();
        assertThat(sample.output())
                .contains("Hội nghị DT-2025-02: đã kết thúc.", "Văn bản và thư ở thư mục:")
                .doesNotContain("Lưu ý:");
    }

    @Test
    void theTimelineIsInVietnameseTime() throws Exception {
        assertThat(SampleRehearsal.played().sample().output().lines())
                .containsSubsequence(
                        "25/08/2025 00:00    Đến ngày mở tiếp nhận",
                        "                    00:00 ngày 25/8/2025, theo lịch đã phê duyệt",
                        "25/08/2025 00:00    Mở tiếp nhận kiến nghị",
                        "16/09/2025 00:00    24:00 ngày tiếp nhận cuối",
                        "                    24:00 ngày 15/9/2025, theo lịch đã phê duyệt; 24:00 ngày cuối"
                                + " (Bộ luật Dân sự 2015 điều 148)",
                        "16/09/2025 00:00    Đóng tiếp nhận kiến nghị",
                        "25/09/2025 08:00    Đến hạn nhắc lịch",
                        "26/09/2025 14:00    Đến giờ hội nghị",
                        "                    14:00 ngày 26/9/2025, theo lịch đã phê duyệt");
    }

    @Test
    void theTimelineNamesEachDocumentAndWhoMadeIt() throws Exception {
        assertThat(SampleRehearsal.played().sample().output().lines())
                .containsSubsequence(
                        "18/08/2025 10:00    Quyết định tổ chức hội nghị – chanhvanphong",
                        "18/08/2025 14:00    Ký văn bản – phochanhvanphong",
                        "20/08/2025 09:00    Cấp số và phát hành – vanthu",
                        "                    Tệp: van-ban/DT-2025-02_VB-01-340-TB-VPUB.pdf, .docx",
                        "                    Tệp: van-ban/DT-2025-02_VB-02-01-GM-VPUB.pdf, .docx",
                        "                    Tệp: van-ban/DT-2025-02_VB-03-01-BB-VPUB.pdf, .docx",
                        "                    Hạn: 24:00 ngày 31/10/2025",
                        "                    Tệp: van-ban/DT-2025-02_VB-04-01-BC-VPUB.pdf, .docx");
    }

    @Test
    void aSecondRehearsalLeavesNothingOfTheFirst() throws Exception {
        SampleRehearsal played = SampleRehearsal.played();
        assertThat(played.leftByUnfinished())
                .containsExactly("DT-2025-01_VB-01-du-thao.docx", "DT-2025-01_VB-01-du-thao.pdf");
        assertThat(played.documents()).hasSize(16).allMatch(name -> name.startsWith("DT-2025-02_VB-0"));
        assertThat(played.mails()).hasSize(33);
    }

    @Test
    void aRoundThatNobodyFinishesNamesTheOpenTask() throws Exception {
        RehearsalProcess unfinished = SampleRehearsal.played().unfinished();
        assertThat(unfinished.exitCode()).isEqualTo(1);
        assertThat(unfinished.errors())
                .contains("Hội nghị chưa kết thúc", "“Kiểm tra nội dung – Thông báo” (UserTask_CheckContent)")
                .doesNotContain("\tat ");
        assertThat(unfinished.output()).doesNotContain("đã kết thúc.");
    }

    @Test
    void aMissingCaseFileIsSaidWithoutAStackTrace() throws Exception {
        RehearsalProcess missing = RehearsalProcess.run(folder, "khong-co.yaml");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.errors()).isEqualToIgnoringNewLines("Không đọc được tệp tình huống “khong-co.yaml”.");
        assertThat(missing.output()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
