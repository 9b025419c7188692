package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** A round's figures and table from mixed letters: split, merged, late, secret, put at the session. */
@ProcessTest
class ConsolidationTest {

    private static final String ROUND = "DT-2025-02";
    private static final LocalDateTime AT = LocalDateTime.of(2025, 9, 26, 17, 0);

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Records records;

    @Autowired
    private PetitionIntake intake;

    @Autowired
    private Consolidation consolidation;

    @BeforeEach
    void mixedLetters() {
        pathways.intakeOpen();
        stage.set("2025-09-26T15:00");
        new MixedLetters(intake, records).arrive();
    }

    @Test
    void figuresCountContentsOnce() {
        ConsolidationFigures figures = consolidation.of(ROUND, AT).figures();

        assertThat(figures.letters()).isEqualTo(4);
        assertThat(figures.contents()).isEqualTo(4);
        assertThat(figures.late()).isEqualTo(1);
        assertThat(figures.denunciations()).isEqualTo(1);
        assertThat(figures.overdue()).as("one closed late, one open since 10/9").isEqualTo(2);
        assertThat(figures.inTime())
                .as("word given on 5/9; answered at the session")
                .isEqualTo(2);
        assertThat(consolidation.receivedBefore(ROUND, AT)).isEqualTo(3);
        assertThat(consolidation.atSession(ROUND)).isEqualTo(1);
    }

    @Test
    void everyGroupCoversAllContents() {
        List<ConsolidationFigures.Group> groups =
                consolidation.of(ROUND, AT).figures().groups();

        assertThat(groups)
                .allSatisfy(group -> assertThat(group.lines().stream()
                                .mapToInt(ConsolidationFigures.Line::count)
                                .sum())
                        .as(group.title())
                        .isEqualTo(4));
        assertThat(groups.stream().map(ConsolidationTest::printed))
                .containsExactly(
                        "CHANNEL: Đơn, thư 3, Tại hội nghị 1",
                        "KIND: Kiến nghị, phản ánh 1, Góp ý, câu hỏi 1, Tố cáo 1, Chưa phân loại 1",
                        "FIELD: Thái độ và chất lượng phục vụ 1, Lĩnh vực khác 2, Chưa phân loại 1",
                        "COMPETENCE: Thuộc thẩm quyền 2, Không thuộc thẩm quyền 1, Chưa phân loại 1",
                        "ANSWER: Trả lời tại hội nghị 1, Chuyển cơ quan có thẩm quyền 1, Chưa có kết quả 2",
                        "STATE: Mới tiếp nhận 2, Đã kết thúc 2");
    }

    @Test
    void rowsNameNobodyAndNoDenunciation() {
        records.execute(
                "update petition set summary = 'Tóm tắt về Nguyễn Văn A' where case_number = 'KN-2025-02-0001'");
        List<ConsolidationRow> rows = consolidation.of(ROUND, AT).rows();

        assertThat(rows)
                .extracting(ConsolidationRow::ordinal, ConsolidationRow::caseNumber, ConsolidationRow::content)
                .containsExactly(
                        tuple(1, "KN-2025-02-0001", "Tóm tắt về […]"),
                        tuple(2, "KN-2025-02-0002", "Chưa có tóm tắt"),
                        tuple(3, "KN-2025-02-0006", "Chưa phân loại"));
        assertThat(rows.toString()).doesNotContain("Nguyễn Văn A", "BIMAT", "0912", "Việc", "Hỏi tại chỗ");
        assertThat(rows.get(0).petitioner()).isEqualTo("Ông N.V.A., phường Tô Hiệu");
        assertThat(rows.get(0).unit()).isEqualTo("Phòng Tổng hợp");
        assertThat(rows.get(0).note()).isEqualTo("gộp thêm 01 kiến nghị trùng; quá hạn");
        assertThat(rows.get(1).note()).isEqualTo("chậm 03 ngày làm việc");
        assertThat(rows.get(1).result()).isEqualTo("Đã chuyển cơ quan có thẩm quyền");
        assertThat(rows.get(2).form()).isEqualTo("Trực tiếp tại hội nghị");
    }

    @Test
    void aSecretOneIsNotToldOfByTheOneThatCarriesIt() {
        records.execute("update petition set secret = true where merged_into is not null");

        assertThat(consolidation.of(ROUND, AT).rows().get(0).note()).isEqualTo("quá hạn");
    }

    @Test
    void aRoundWithoutLettersHasNothing() {
        ConsolidationFigures figures = consolidation.of("DT-2025-09", AT).figures();

        assertThat(figures.nothing()).isTrue();
        assertThat(figures.groups())
                .allSatisfy(group -> assertThat(group.lines()).isEmpty());
        assertThat(consolidation.of("DT-2025-09", AT).rows()).isEmpty();
    }

    private static String printed(ConsolidationFigures.Group group) {
        return group.lines().stream()
                .map(line -> line.name() + " " + line.count())
                .collect(Collectors.joining(", ", group.code() + ": ", ""));
    }
}
