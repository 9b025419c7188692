package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.doithoai.rehearsal.reckoning.Reckoning;
import vn.doithoai.rehearsal.reckoning.Row;

/** Every figure and row of the final report, in both its files, against the second reckoning from the case file's text. */
class FortyPetitionsReportIT {

    private static FortyPetitions played;
    private static Reckoning reckoned;
    private static Map<String, List<String>> bothFiles;

    @BeforeAll
    static void play() throws Exception {
        played = FortyPetitions.played();
        reckoned = played.reckoned();
        bothFiles = Map.of("PDF", played.pdfLines(), "DOCX", played.docxLines());
    }

    @Test
    void theCaseIsAsBigAndAsMixedAsItSays() {
        assertThat(reckoned.letters() + 3)
                .as("letters with the three late ones")
                .isEqualTo(40);
        assertThat(reckoned.late()).isEqualTo(3);
        assertThat(reckoned.groups().get("Theo loại")).hasSizeGreaterThan(5);
        assertThat(reckoned.groups().get("Theo hình thức gửi")).hasSize(7);
        assertThat(reckoned.groups().get("Theo hình thức trả lời")).hasSize(11);
        assertThat(reckoned.overdue()).isPositive();
    }

    @Test
    void everyGroupIsPrintedAsReckonedWithItsShare() {
        bothFiles.forEach((file, lines) -> reckoned.groups()
                .forEach((title, counts) -> assertThat(Shares.printed(lines, title))
                        .as(file + ", " + title)
                        .isEqualTo(Shares.of(counts, reckoned.contents()))));
    }

    @Test
    void everyGroupSumsToTheContents() {
        bothFiles.forEach((file, lines) -> reckoned.groups()
                .keySet()
                .forEach(title -> assertThat(Shares.printed(lines, title).values().stream()
                                .mapToInt(share -> Integer.parseInt(share.replaceFirst("/.*", "")))
                                .sum())
                        .as(file + ", " + title)
                        .isEqualTo(reckoned.contents())));
    }

    @Test
    void lettersContentsLateOnesAndDenunciationsAreCountedApart() {
        inBoth("đã tiếp nhận %02d lượt đơn, thư, ý kiến với %02d nội dung kiến nghị"
                .formatted(reckoned.letters(), reckoned.contents()));
        inBoth("Kiến nghị nhận được sau thời hạn tiếp nhận: %02d,".formatted(reckoned.late()));
        inBoth("Đơn có nội dung tố cáo: %02d,".formatted(reckoned.denunciations()));
    }

    @Test
    void whatCameInTimeAndWhatDidNot() {
        int inTime = reckoned.contents() - reckoned.overdue();
        inBoth("Đã trả lời hoặc đang giải quyết trong thời hạn: %s; quá thời hạn: %02d kiến nghị."
                .formatted(Shares.of(inTime, reckoned.contents()).replace("chiếm", "đạt"), reckoned.overdue()));
    }

    @Test
    void theAppendixHasOneRowForEachContentThatIsNoDenunciation() throws IOException {
        List<List<String>> rows = ReportTable.last(played.report("docx"));
        List<Row> expected = reckoned.rows();
        assertThat(rows).hasSize(expected.size() + 1);
        assertThat(expected).hasSize(reckoned.contents() - reckoned.denunciations());
        for (int index = 0; index < expected.size(); index++) {
            Row row = expected.get(index);
            List<String> cells = rows.get(index + 1);
            assertThat(List.of(
                            cells.get(0),
                            cells.get(1),
                            cells.get(2),
                            cells.get(3),
                            cells.get(4),
                            cells.get(8),
                            cells.get(9),
                            cells.get(10)))
                    .as(row.number())
                    .containsExactly(
                            String.valueOf(index + 1),
                            row.petitioner(),
                            row.content(),
                            row.field(),
                            row.competence(),
                            row.due(),
                            row.state(),
                            row.note());
        }
    }

    @Test
    void thePdfShowsTheSameTable() throws IOException {
        List<String> cells = ReportTable.last(played.report("docx")).stream()
                .flatMap(List::stream)
                .map(FortyPetitionsReportIT::withoutSpaces)
                .filter(cell -> !cell.isEmpty())
                .toList();
        assertThat(bothFiles.get("PDF").stream().map(FortyPetitionsReportIT::withoutSpaces))
                .containsSubsequence(cells);
    }

    /** A long word that a narrow column breaks is read as two. */
    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void nobodyIsNamedWithoutConsent() {
        String docx = String.join("\n", bothFiles.get("DOCX"));
        String pdf = String.join("\n", bothFiles.get("PDF"));
        assertThat(docx).contains("Nguyễn Văn A, phường Tô Hiệu", "Hội Làm vườn Mẫu");
        assertThat(reckoned.privateNames())
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(docx + pdf).doesNotContain(name));
    }

    private static void inBoth(String sentence) {
        bothFiles.forEach(
                (file, lines) -> assertThat(String.join("\n", lines)).as(file).contains(sentence));
    }
}
