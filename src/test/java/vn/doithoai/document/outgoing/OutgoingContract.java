package vn.doithoai.document.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.outgoing.OutgoingSight.Reach;
import vn.doithoai.document.outgoing.SeriesFinding.Fault;

/** What the register and the look through its series must do on every database. */
abstract class OutgoingContract {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 20);

    private PlantedBook book;
    private SeriesAudit audit;

    /** With all tables. */
    abstract DataSource source();

    @BeforeEach
    void anEmptyBook() {
        book = new PlantedBook(source());
        book.jdbc().sql("delete from document").update();
        audit = new SeriesAudit(book.jdbc());
    }

    @Test
    void gaps_are_named_from_to_and_each_series_by_itself() {
        book.document("TB", 3, "2025-08-20");
        book.document("TB", 4, "2025-08-21");
        book.document("TB", 6, "2025-08-21");
        book.document("TB", 1, "2026-01-05");
        book.document("BC", 1, "2025-08-20");
        assertThat(of(Fault.MISSING))
                .containsExactly(
                        "TB 2025: Không có các số từ 01 đến 02 trong sổ (2 số).", "TB 2025: Không có số 05 trong sổ.");
        assertThat(audit.findings()).extracting(SeriesFinding::fault).containsOnly(Fault.MISSING, Fault.NOT_ENTERED);
    }

    @Test
    void a_later_number_with_an_earlier_date_is_named_also_across_a_gap() {
        book.document("TB", 1, "2025-08-20");
        book.document("TB", 3, "2025-08-19");
        book.document("TB", 4, "2025-08-19");
        assertThat(of(Fault.DISORDER))
                .containsExactly("TB 2025: Số 03 ghi ngày 19/8/2025, trước ngày 20/8/2025 của số 01.");
    }

    @Test
    void one_number_given_twice_is_found_though_the_series_have_other_names() {
        book.document("TB", "TB-VPUB", 1, DAY, "DT-2025-01");
        book.document("TBX", "TB-VPUB", 1, DAY, "DT-2025-01");
        book.document("CV", "VPUB-TCHCQT", 1, DAY, "DT-2025-01");
        assertThat(of(Fault.DOUBLED)).containsExactly("TB 2025: Số 01/TB-VPUB năm 2025 được cấp cho 02 văn bản.");
    }

    @Test
    void a_date_of_another_year_and_a_document_without_a_line_are_named() {
        String id = book.entered("TB", 1, DAY, "DT-2025-01", "Thông báo");
        book.jdbc()
                .sql("update document set issued_on = ? where id = ?")
                .params(DAY.minusYears(1), id)
                .update();
        book.document("BC", 1, "2025-08-20");
        assertThat(audit.findings())
                .extracting(SeriesFinding::text)
                .containsExactly(
                        "Số 01 của năm 2025 ghi ngày 20/8/2024.",
                        "Văn bản số 01/BC-VPUB năm 2025 chưa có dòng trong sổ.");
    }

    @Test
    void series_in_order_have_no_findings_and_say_their_span() {
        book.entered("TB", 1, DAY, "DT-2025-01", "Thông báo");
        book.entered("TB", 2, DAY.plusDays(1), "DT-2025-01", "Thông báo");
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.series()).containsExactly(new OutgoingSeries("TB", 2025, 2, 1, 2, DAY, DAY.plusDays(1)));
    }

    @Test
    void covered_lines_keep_their_number_and_are_found_by_it_alone() {
        book.entered("TB", 1, DAY, "DT-2025-01", "Thông báo mở");
        book.entered("TB", 2, DAY, "KN-2025-01-0001", "Thông báo kín");
        book.entered("TB", 3, DAY, "KN-2025-01-0002", "Thông báo mở");
        assertThat(titles(sight(Reach.EVERYTHING), "thong bao"))
                .containsExactly("Thông báo mở", "Thông báo kín", "Thông báo mở");
        assertThat(titles(sight(Reach.ALL_BUT_SEALED), "thong bao")).containsExactly("Thông báo mở", "Thông báo mở");
        assertThat(titles(sight(Reach.ALL_BUT_SEALED), "02/tb")).containsExactly("");
        assertThat(titles(sight(Reach.UNGUARDED), "kin")).isEmpty();
        assertThat(titles(sight(Reach.UNGUARDED), "tb-vpub")).containsExactly("Thông báo mở", "", "");
    }

    @Test
    void papers_that_name_nobody_are_shown_although_their_case_is_sealed() {
        for (String template : List.of("nameless", "naming", "nameless too")) {
            String id = book.entered("PC", template.length(), DAY, "KN-2025-01-0001", template);
            book.jdbc()
                    .sql("update outgoing_entry set template = ? where document_id = ?")
                    .params(template, id)
                    .update();
        }
        assertThat(titles(sight(Reach.ALL_BUT_SEALED), "pc-vpub")).containsExactly("", "nameless", "nameless too");
    }

    @Test
    void pages_stay_within_the_book() {
        for (int number = 1; number <= 5; number++) {
            book.entered("TB", number, DAY.plusDays(number), "DT-2025-01", "Thông báo " + number);
        }
        OutgoingRegister register = new OutgoingRegister(book.jdbc(), book.source());
        OutgoingPage last = register.page(OutgoingFilter.all(), OutgoingOrder.NEWEST, 9, 2, sight(Reach.EVERYTHING));
        assertThat(last.lines()).extracting(OutgoingLine::title).containsExactly("Thông báo 1");
        assertThat(List.of(last.total(), last.number(), last.pages())).containsExactly(5, 3, 3);
        assertThat(register.signers()).containsExactly("Nguyễn Văn Mạnh");
        assertThat(register.years()).containsExactly("2025");
    }

    private List<String> of(Fault fault) {
        return audit.findings().stream()
                .filter(finding -> finding.fault() == fault)
                .map(finding -> "%s %d: %s".formatted(finding.symbol(), finding.year(), finding.text()))
                .toList();
    }

    private List<String> titles(OutgoingSight sight, String text) {
        OutgoingFilter all = OutgoingFilter.all();
        OutgoingFilter filter = new OutgoingFilter(
                Optional.of(text), all.symbol(), all.year(), all.signer(), all.from(), all.to(), all.owners());
        List<String> titles = new ArrayList<>();
        new OutgoingRegister(book.jdbc(), book.source())
                .each(filter, OutgoingOrder.BOOK, sight, line -> titles.add(line.title()));
        return titles;
    }

    private static OutgoingSight sight(Reach reach) {
        return new OutgoingSight(reach, "KN-", Set.of("KN-2025-01-0001"), Set.of("nameless", "nameless too"));
    }
}
