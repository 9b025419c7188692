package vn.doithoai.document.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentContent.Letterhead;
import vn.doithoai.document.DocumentContent.Reference;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Marks;

/** One content per template, all of one round, the second dialogue of 2025; the facts are in sample-facts.yaml. */
public final class SampleContents {

    private static final String CONFERENCE =
            "Hội nghị đối thoại trực tiếp giữa Chánh Văn phòng UBND tỉnh với Nhân dân năm 2025 (lần 2)";

    private static final Signature DEPUTY = signature("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");

    private SampleContents() {}

    /** One content per kind, as drafts; the report twice, with petitions and without. */
    public static Stream<DocumentContent> drafts() {
        return Stream.of(
                notice(), invitation(), changeNotice(), cancellation(), minutes(), conclusion(), report(), nilReport());
    }

    public static DocumentContent notice() {
        return content(DocumentKind.NOTICE, "notice", 8, "về việc tổ chức ", List.of());
    }

    public static DocumentContent invitation() {
        return content(DocumentKind.INVITATION, "invitation", 9, "Dự ", List.of("Thanh tra tỉnh", "Sở Nội vụ"));
    }

    public static DocumentContent changeNotice() {
        return content(DocumentKind.CHANGE_NOTICE, "change-notice", 9, "Thay đổi thời gian tổ chức ", List.of());
    }

    public static DocumentContent cancellation() {
        return content(DocumentKind.CANCELLATION_NOTICE, "cancellation", 9, "Không tổ chức ", List.of());
    }

    public static DocumentContent conclusion() {
        return content(DocumentKind.CONCLUSION_NOTICE, "conclusion", 10, "Kết luận tại ", List.of());
    }

    /** A report of a round in which petitions came, after a postponement. */
    public static DocumentContent report() {
        return with(
                content(DocumentKind.REPORT, "report", 10, "Kết quả tổ chức ", List.of()),
                Map.of(),
                List.of("IV. Nhiệm vụ", "Văn phòng tiếp tục theo dõi việc thực hiện các nội dung kết luận"));
    }

    /** The report of the sample case: the session was held, and no petition had come. */
    public static DocumentContent nilReport() {
        Map<String, Object> facts = new HashMap<>(SampleFacts.<Map<String, Object>>named("nil-report"));
        facts.put("round", SampleFacts.named("round"));
        return copy(report(), report().reference(), facts, List.of());
    }

    public static DocumentContent minutes() {
        DocumentContent base = content(DocumentKind.MINUTES, "minutes", 9, "", List.of());
        return new DocumentContent(
                base.template(),
                base.kind(),
                base.letterhead(),
                base.reference(),
                base.subject(),
                List.of(),
                List.of(),
                base.facts(),
                List.of(),
                List.of("Lãnh đạo Văn phòng", "Lưu: VT, hồ sơ"),
                List.of(signature("THƯ KÝ"), signature("CHỦ TỌA")),
                Marks.none());
    }

    /** The same document after the records clerk gave number and day. */
    public static DocumentContent issued(DocumentContent draft, int number, int day) {
        Reference blank = draft.reference();
        return copy(
                draft,
                new Reference(Optional.of(number), blank.notation(), Optional.of(day), blank.month(), blank.year()),
                draft.facts(),
                draft.additions());
    }

    /** The same document with some other facts and with these additions. */
    public static DocumentContent with(DocumentContent base, Map<String, Object> facts, List<String> additions) {
        Map<String, Object> all = new HashMap<>(base.facts());
        all.putAll(facts);
        return copy(base, base.reference(), all, additions);
    }

    private static DocumentContent copy(
            DocumentContent base, Reference reference, Map<String, Object> facts, List<String> additions) {
        return new DocumentContent(
                base.template(),
                base.kind(),
                base.letterhead(),
                reference,
                base.subject(),
                base.addressees(),
                base.legalBases(),
                facts,
                additions,
                base.recipients(),
                base.signatures(),
                base.marks());
    }

    private static DocumentContent content(
            DocumentKind kind, String template, int month, String subjectStart, List<String> addressees) {
        Map<String, Object> facts = new HashMap<>(SampleFacts.<Map<String, Object>>named(template));
        facts.put("round", SampleFacts.named("round"));
        return new DocumentContent(
                "conference/" + template,
                kind,
                new Letterhead("Ủy ban nhân dân tỉnh Sơn La", "UBND tỉnh Sơn La", "Văn phòng", "Sơn La"),
                new Reference(Optional.empty(), kind.symbol() + "-VPUB", Optional.empty(), month, 2025),
                subjectStart + CONFERENCE,
                addressees,
                SampleFacts.named("legal-bases"),
                facts,
                List.of(),
                SampleFacts.named("recipients"),
                List.of(DEPUTY),
                Marks.none());
    }

    private static Signature signature(String... lines) {
        return new Signature(List.of(lines), "Nguyễn Văn A");
    }
}
