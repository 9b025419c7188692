package vn.doithoai.document.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentContent.Reference;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Marks;

/** The documents that put an issued notice right, one per template, and the notice that takes its place. */
public final class SampleRemedyContents {

    private static final String FAULTY = "Thông báo số 340/TB-VPUB ngày 20/8/2025";

    private SampleRemedyContents() {}

    /** As drafts. */
    public static Stream<DocumentContent> drafts() {
        return Stream.of(correction(), recall(), sealedRecall(), replacement());
    }

    public static DocumentContent correction() {
        List<Map<String, Object>> lines = List.of(
                Map.of("printed", "Phòng họp 219, Tầng 3", "correct", "Phòng họp 219, Tầng 2"),
                Map.of("printed", "ngày 26 tháng 09 năm 2025", "correct", "ngày 26 tháng 9 năm 2025"));
        return correction(lines);
    }

    /** @param lines each with {@code printed} and {@code correct} */
    public static DocumentContent correction(List<Map<String, Object>> lines) {
        return content(
                DocumentKind.CORRECTION_LETTER,
                "correction",
                "đính chính " + FAULTY,
                Map.of("lines", lines),
                List.of("Thanh tra tỉnh"));
    }

    public static DocumentContent recall() {
        return content(
                DocumentKind.RECALL_NOTICE,
                "recall",
                "Về việc thu hồi " + FAULTY,
                Map.of("reason", "Thông báo ghi sai thời gian tổ chức Hội nghị"),
                List.of());
    }

    /** Given no more than the facts that such a notice may know. */
    public static DocumentContent sealedRecall() {
        DocumentContent full = recall();
        Map<String, Object> facts = new HashMap<>(full.facts());
        facts.remove("title");
        facts.remove("reason");
        return new DocumentContent(
                "remedy/sealed-recall",
                full.kind(),
                full.letterhead(),
                full.reference(),
                full.subject(),
                full.addressees(),
                List.of(),
                facts,
                List.of(),
                full.recipients(),
                full.signatures(),
                Marks.none());
    }

    public static DocumentContent replacement() {
        DocumentContent notice = SampleContents.notice();
        return new DocumentContent(
                notice.template(),
                notice.kind(),
                notice.letterhead(),
                notice.reference(),
                notice.subject(),
                notice.addressees(),
                notice.legalBases(),
                notice.facts(),
                notice.additions(),
                notice.recipients(),
                notice.signatures(),
                new Marks(Optional.empty(), Optional.of(FAULTY)));
    }

    private static DocumentContent content(
            DocumentKind kind, String template, String subject, Map<String, Object> own, List<String> addressees) {
        DocumentContent notice = SampleContents.notice();
        Map<String, Object> facts = new HashMap<>(own);
        facts.put("office", Map.of("hostName", "Văn phòng Ủy ban nhân dân tỉnh Sơn La"));
        facts.put("kind", "Thông báo");
        facts.put("title", "Thông báo v" + notice.subject().substring(1));
        facts.put("number", "340/TB-VPUB");
        facts.put("issuedOn", "2025-08-20");
        String notation = kind.letter() ? "VPUB-TCHCQT" : kind.symbol() + "-VPUB";
        return new DocumentContent(
                "remedy/" + template,
                kind,
                notice.letterhead(),
                new Reference(Optional.empty(), notation, Optional.empty(), 9, 2025),
                subject,
                addressees,
                List.of(),
                facts,
                List.of(),
                List.of("Các phòng, ban, đơn vị trực thuộc", "Lưu: VT, TCHCQT"),
                notice.signatures(),
                Marks.none());
    }
}
