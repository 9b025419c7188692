package vn.doithoai.document.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.render.AllSamples;
import vn.doithoai.document.render.SampleContents;

/** Documents without a fault, over all templates, with dates, numbers, names and texts that differ from seed to seed. */
final class CleanDocuments {

    static final LocalDate ON = LocalDate.of(2026, 9, 10);

    private static final List<String> NAMES =
            List.of("Nguyễn Văn A", "Lò Thị B", "Vàng A Sùng", "Đỗ Thị Ngân Ngân", "Tòng Văn Ông");

    private static final List<List<String>> RECIPIENTS = List.of(
            List.of("Ban Tuyên giáo và Dân vận Tỉnh ủy", "Thanh tra tỉnh", "Lưu: VT, TCHCQT"),
            List.of("UBND các xã, phường", "Trang Thông tin điện tử VP", "Lưu: VT, hồ sơ"),
            List.of("Công an nhân dân tỉnh", "Viện kiểm sát nhân dân tỉnh", "Lưu: VT"));

    private final Random random;

    private CleanDocuments(int seed) {
        random = new Random(seed);
    }

    static Stream<DocumentContent> all(int count) {
        List<DocumentContent> samples = AllSamples.drafts().toList();
        return IntStream.range(0, count)
                .mapToObj(seed -> new CleanDocuments(seed).clean(samples.get(seed % samples.size())));
    }

    static DocumentContent one(DocumentContent sample) {
        return new CleanDocuments(0).clean(sample);
    }

    private DocumentContent clean(DocumentContent sample) {
        DocumentContent addressed =
                new Altered(sample).recipients(pick(RECIPIENTS).toArray(String[]::new));
        DocumentContent signed = sample.kind() == DocumentKind.MINUTES
                ? addressed
                : new Altered(addressed).signed(pick(NAMES), "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");
        DocumentContent dated = sample.facts().containsKey("round")
                ? new Altered(signed).facts("round", round())
                : new Altered(signed).facts("petition", Map.of("receivedOn", day(8).toString()));
        DocumentContent counted = dated.facts().containsKey("consolidation")
                ? new Altered(dated).facts("consolidation", new CleanFigures(random).figures())
                : dated;
        DocumentContent said = new Altered(counted).saying(new CleanTexts(random).some());
        return random.nextBoolean()
                ? SampleContents.issued(said, 1 + random.nextInt(400), 1 + random.nextInt(28))
                : said;
    }

    /** The dates that a change was made from stay as they are: they differ, and must be told so. */
    private Map<String, Object> round() {
        LocalDate session = day(9);
        return Map.of(
                "noticeReceivers",
                "các sở, ban, ngành, các tổ chức chính trị, đoàn thể tỉnh và UBND các xã, phường",
                "sessionStart",
                session + "T08:00",
                "sessionEnd",
                session + "T11:30",
                "intakeFrom",
                session.minusDays(30).toString(),
                "intakeTo",
                session.minusDays(9).toString());
    }

    private LocalDate day(int month) {
        return LocalDate.of(2026, month, 1 + random.nextInt(28));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
