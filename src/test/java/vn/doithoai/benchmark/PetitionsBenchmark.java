package vn.doithoai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.conference.RoundDrafts;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Renditions;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.petition.Consolidation;
import vn.doithoai.petition.PetitionFilter;
import vn.doithoai.petition.PetitionOrder;
import vn.doithoai.petition.PetitionSearch;
import vn.doithoai.petition.Sight;
import vn.doithoai.petition.excel.Sheets;

/**
 * One round with 1,000 and then 10,000 petitions on H2, step by step:
 * {@code ./mvnw test -Dtest=PetitionsBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@ProcessTest
@TestMethodOrder(OrderAnnotation.class)
class PetitionsBenchmark {

    private static final int SMALL = 1_000;
    private static final int LARGE = 10_000;
    private static final Stopwatch WATCH = new Stopwatch();

    private final ApplicationContext office;
    private final Pathways pathways;

    @Autowired
    PetitionsBenchmark(ApplicationContext office, Pathways pathways) {
        this.office = office;
        this.pathways = pathways;
    }

    @AfterAll
    static void print() {
        WATCH.print(SMALL, LARGE);
    }

    /** Its figures are not printed: the first run pays for loading classes. */
    @Test
    @Order(0)
    void warmUp() {
        run(SMALL / 5);
    }

    @Test
    @Order(1)
    void small() {
        run(SMALL);
    }

    @Test
    @Order(2)
    void large() {
        run(LARGE);
    }

    private void run(int amount) {
        // H2 would answer a repeated question from its memory
        office.getBean(Records.class).execute("set optimize_reuse_results 0");
        String round = pathways.held(Fields.minutes("2025-09-26")).getBusinessKey();
        byte[] workbook = Sheets.rows(amount);
        WATCH.once("nhập Excel (đọc tệp, vào sổ, mở hồ sơ)", amount, () -> new ImportRun(office).take(workbook));
        classify();
        read(amount);
        consolidate(round, amount);
        report(amount);
    }

    /** As a month of work would leave it, without playing that month. */
    private void classify() {
        office.getBean(Records.class)
                .execute("update petition set kind = 'PETITION', competence = 'WITHIN', field = 'other',"
                        + " unit = 'phong-tong-hop', state = 'IN_PROGRESS',"
                        + " summary = 'Đề nghị rút ngắn thời gian trả kết quả hồ sơ, công khai thành phần hồ sơ'");
    }

    private void read(int amount) {
        PetitionSearch search = office.getBean(PetitionSearch.class);
        Sight sight = new Sight(true, true);
        PetitionFilter all = PetitionFilter.ofRound("DT-2025-02");
        assertThat(search.count(all, sight)).isEqualTo(amount);
        WATCH.median("trang đầu của sổ", amount, () -> search.page(all, PetitionOrder.NEWEST, 1, 20, sight));
        WATCH.median("trang cuối của sổ", amount, () -> search.page(all, PetitionOrder.NEWEST, amount / 20, 20, sight));
        PetitionFilter found = containing("kien nghi mau so 777 ");
        WATCH.median("tìm không dấu", amount, () -> search.page(found, PetitionOrder.NEWEST, 1, 20, sight));
    }

    private static PetitionFilter containing(String text) {
        PetitionFilter none = PetitionFilter.none();
        return new PetitionFilter(
                Optional.of(text),
                none.roundCaseNumber(),
                none.state(),
                none.kind(),
                none.field(),
                none.unit(),
                none.channel(),
                false,
                false);
    }

    private void consolidate(String round, int amount) {
        Consolidation consolidation = office.getBean(Consolidation.class);
        LocalDateTime at = LocalDateTime.parse("2025-09-27T08:00");
        WATCH.median("tổng hợp: số liệu và bảng", amount, () -> consolidation.of(round, at));
    }

    private void report(int amount) {
        String round = office.getBean(Records.class).round().id();
        Document document = WATCH.once(
                "báo cáo: dự thảo",
                amount,
                () -> office.getBean(RoundDrafts.class)
                        .draft(round, DocumentKind.REPORT)
                        .document());
        WATCH.once(
                "báo cáo: DOCX và PDF",
                amount,
                () -> office.getBean(Renditions.class).current(document.id()));
    }
}
