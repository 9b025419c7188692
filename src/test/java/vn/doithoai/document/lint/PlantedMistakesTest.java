package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.pathways.ProcessTest;

/**
 * The mistakes in documents that a civil servant would laugh at, each planted alone in a clean document. The number is
 * that of the list of such mistakes in the domain's handbook; "+" marks what the office asked for besides.
 */
@ProcessTest
class PlantedMistakesTest {

    @Autowired
    private Linter linter;

    static Stream<Arguments> planted() {
        return Stream.of(
                Arguments.of("3 TM.", notice().signed("Nguyễn Văn A", "TM. CHÁNH VĂN PHÒNG"), "on-behalf"),
                Arguments.of("3 học vị", notice().signed("TS. Nguyễn Văn A", "CHÁNH VĂN PHÒNG"), "signer-title"),
                Arguments.of("3 danh xưng", notice().signed("Ông Nguyễn Văn A", "CHÁNH VĂN PHÒNG"), "signer-title"),
                Arguments.of("5 cơ quan cũ", notice().recipients("Ban Dân vận Tỉnh ủy", "Lưu: VT"), "ended-body"),
                Arguments.of("5 cấp huyện", notice().recipients("UBND huyện Mai Sơn", "Lưu: VT"), "ended-body"),
                Arguments.of(
                        "6 sau Nơi nhận", notice().recipients("Thanh tra tỉnh./. (b/c)", "Lưu: VT"), "end-mark-typed"),
                Arguments.of("9 tổng", report().facts("consolidation", Map.of("contents", 1000)), "sums"),
                Arguments.of("+ thiếu Lưu", notice().recipients("Thanh tra tỉnh", "Sở Nội vụ"), "filing-line"),
                Arguments.of("+ Lưu không cuối", notice().recipients("Lưu: VT", "Sở Nội vụ"), "filing-line"),
                Arguments.of("+ hai dòng Lưu", notice().recipients("Lưu: VT", "Lưu: VT, TCHCQT"), "filing-line"),
                Arguments.of("+ gõ dấu", notice().recipients("- Sở Nội vụ;", "Lưu: VT"), "recipient-punctuation"),
                Arguments.of("+ không Kính gửi", report().recipients("Tỉnh ủy (b/c)", "Lưu: VT"), "addressee"),
                Arguments.of("+ trích yếu trống", notice().subject("về việc "), "subject"),
                Arguments.of("+ trích yếu dài", notice().subject("Về việc " + "x".repeat(500)), "subject"),
                Arguments.of(
                        "+ căn cứ gộp",
                        notice().bases(
                                        "Căn cứ Quy định số 429-QĐ/TU ngày 01/7/2022; Hướng dẫn số 09-HD/BDVTU ngày 20/7/2022"),
                        "basis-run-together"),
                Arguments.of(
                        "+ căn cứ lạ",
                        notice().bases("Căn cứ Quyết định số 99/QĐ-UBND ngày 12/3/2024"),
                        "basis-standing"));
    }

    static Stream<Arguments> written() {
        return Stream.of(
                        List.of("2 tháng 09", "Gửi trước ngày 05 tháng 09 năm 2026", "leading-zero"),
                        List.of("2 ngày 5", "Gửi trước ngày 5 tháng 9 năm 2026", "leading-zero"),
                        List.of("2 05/09", "Gửi trước ngày 05/09/2026", "leading-zero"),
                        List.of("2 tháng 1", "Gửi ngày 15/1/2026", "leading-zero"),
                        List.of("2 số 5", "Theo Thông báo số 5/TB-VPUB", "leading-zero"),
                        List.of("5 Đảng kiểu nhà nước", "Theo Quy định 429/QĐ-TU", "symbol"),
                        List.of("5 nhà nước kiểu Đảng", "Theo Kế hoạch 62-KH/VPUB", "symbol"),
                        List.of("6 ./. gõ thêm", "Hết phần này./.", "end-mark-typed"),
                        List.of("6 nhân dân", "Ý kiến của nhân dân được ghi nhận", "capital"),
                        List.of("+ nhà nước", "Chủ trương của nhà nước", "capital"),
                        List.of("9 tỷ lệ", "Đã giải quyết 109/139 kiến nghị, đạt 79,4%", "share"),
                        List.of("9 tỷ lệ, không nói gì được đếm", "Đã giải quyết 109/139 (79,4%)", "share"),
                        List.of("9 ngày không rõ", "Trong ngày 13/15 kiến nghị được trả lời", "impossible-date"),
                        List.of(
                                "+ ngày viện dẫn khác nhau",
                                "Số 25/BC-UBND ngày 10/3/2025 của UBND xã A; số 25/BC-UBND ngày 12/3/2025 của UBND xã A",
                                "cited-date"),
                        List.of(
                                "5 cơ quan cũ, văn bản mới",
                                "Công văn số 12/SNV-VP ngày 10/3/2025 của Ban Dân vận Tỉnh ủy",
                                "ended-body"),
                        List.of("+ lặp từ", "Tiếp nhận kiến nghị kiến nghị của Nhân dân", "repeated-word"),
                        List.of("+ lặp của", "Ý kiến của của Nhân dân", "repeated-word"),
                        List.of("+ thừa cách", "Hai  dấu cách", "double-space"),
                        List.of("+ NFD", "Co\u0302ng khai", "unicode-nfc"),
                        List.of("+ 14h00'", "Bắt đầu lúc 14h00'", "time-of-day"),
                        List.of("+ thứ sai", "Họp thứ Năm, ngày 26/9/2025", "weekday"),
                        List.of("+ thứ sai, chữ", "Họp Thứ 5 (ngày 26 tháng 9 năm 2025)", "weekday"),
                        List.of("+ ngày không có", "Gửi trước ngày 31/9/2026", "impossible-date"),
                        List.of("+ ngày không có, chữ", "Gửi trước ngày 30 tháng 02", "impossible-date"),
                        List.of("+ ngày viện dẫn", "Quy định số 429-QĐ/TU ngày 02/7/2022", "cited-date"),
                        List.of("+ ngày hội nghị", "Hội nghị được tổ chức vào ngày 27/12/2026", "round-date"),
                        List.of("+ ngày tiếp nhận", "Tiếp nhận từ ngày 02/3/2026 đến ngày 12/3/2026", "round-date"),
                        List.of("+ chữ không in được", "Chữ 漢 lạ", "font"))
                .map(planted -> Arguments.of(planted.get(0), notice().saying(planted.get(1)), planted.get(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"planted", "written"})
    void theMistakeIsFoundAndNothingElse(String mistake, DocumentContent document, String rule) {
        List<Finding> findings = linter.findings(Optional.empty(), document, CleanDocuments.ON);

        assertThat(findings).isNotEmpty().extracting(Finding::rule).containsOnly(rule);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.basis())
                    .containsAnyOf("Nghị định 30/2020/NĐ-CP, ", "Hướng dẫn 36-HD/VPTW ", "Quy ước trình bày");
            assertThat(finding.message()).endsWith(".");
        });
    }

    static Altered notice() {
        return new Altered(SampleContents.with(CleanDocuments.one(SampleContents.notice()), Map.of(), List.of()));
    }

    static Altered report() {
        return new Altered(CleanDocuments.one(SampleContents.report()));
    }
}
