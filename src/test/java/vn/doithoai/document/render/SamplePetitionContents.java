package vn.doithoai.document.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentContent.Reference;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Marks;

/** One content per template of a petition, all of one petition; the facts are in sample-facts.yaml. */
public final class SamplePetitionContents {

    private static final String PETITIONER = "Ông Nguyễn Văn A, địa chỉ: tổ 3, phường Tô Hiệu, tỉnh Sơn La";
    private static final String AUTHORITY = "Ủy ban nhân dân phường Chiềng An";
    private static final String CASE = "kiến nghị số KN-2025-02-0001";

    private SamplePetitionContents() {}

    /** All that the records clerk numbers, as drafts. */
    public static Stream<DocumentContent> drafts() {
        return Stream.of(answer(), guidance(), supplement(), refusal(), acceptance(), transfer(), secretTransfer());
    }

    public static DocumentContent answer() {
        return content(DocumentKind.ANSWER_LETTER, "answer", "trả lời " + CASE, PETITIONER);
    }

    public static DocumentContent guidance() {
        DocumentContent guidance = content(
                DocumentKind.GUIDANCE_LETTER, "guidance", "hướng dẫn gửi khiếu nại số KN-2025-02-0001", PETITIONER);
        return ofKind(guidance, "Khiếu nại");
    }

    public static DocumentContent supplement() {
        return content(DocumentKind.SUPPLEMENT_LETTER, "supplement", "đề nghị bổ sung nội dung " + CASE, PETITIONER);
    }

    public static DocumentContent refusal() {
        return content(DocumentKind.REFUSAL_NOTICE, "refusal", "về việc không thụ lý giải quyết " + CASE, PETITIONER);
    }

    public static DocumentContent acceptance() {
        DocumentContent acceptance = content(
                DocumentKind.ACCEPTANCE_NOTICE,
                "acceptance",
                "về việc thụ lý giải quyết khiếu nại số KN-2025-02-0001",
                PETITIONER);
        return ofKind(acceptance, "Khiếu nại");
    }

    public static DocumentContent transfer() {
        return content(DocumentKind.TRANSFER_SLIP, "transfer", "về việc chuyển " + CASE, AUTHORITY);
    }

    /** Given no more than the facts that such a slip may know. */
    public static DocumentContent secretTransfer() {
        DocumentContent full = content(
                DocumentKind.TRANSFER_SLIP,
                "secret-transfer",
                "về việc chuyển đơn số KN-2025-02-0001",
                "Thanh tra tỉnh Sơn La");
        Map<String, Object> facts = new HashMap<>(full.facts());
        facts.put("petition", Map.of("caseNumber", "KN-2025-02-0001", "receivedOn", "2025-08-26"));
        return new DocumentContent(
                full.template(),
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

    /** Handed over at once: without number, with its day. */
    public static DocumentContent receipt() {
        DocumentContent base = content(DocumentKind.RECEIPT, "receipt", "tiếp nhận " + CASE, PETITIONER);
        return new DocumentContent(
                base.template(),
                base.kind(),
                base.letterhead(),
                new Reference(Optional.empty(), "", Optional.of(26), 8, 2025),
                base.subject(),
                List.of(),
                List.of(),
                base.facts(),
                List.of(),
                List.of(),
                List.of(new Signature(List.of("NGƯỜI TIẾP NHẬN"), "Nguyễn Văn A")),
                Marks.none());
    }

    private static DocumentContent ofKind(DocumentContent content, String kind) {
        Map<String, Object> petition = new HashMap<>(petition(content));
        petition.put("kind", kind);
        return SampleContents.with(content, Map.of("petition", petition), List.of());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> petition(DocumentContent content) {
        return (Map<String, Object>) content.facts().get("petition");
    }

    private static DocumentContent content(DocumentKind kind, String template, String subject, String addressee) {
        DocumentContent round = SampleContents.notice();
        Map<String, Object> facts = new HashMap<>(SampleFacts.<Map<String, Object>>named("petition"));
        facts.putAll(SampleFacts.<Map<String, Object>>named(template));
        String notation = kind.letter() ? "VPUB-TCHCQT" : kind.symbol() + "-VPUB";
        return new DocumentContent(
                "petition/" + template,
                kind,
                round.letterhead(),
                new Reference(Optional.empty(), notation, Optional.empty(), 9, 2025),
                subject,
                List.of(addressee),
                List.of(),
                facts,
                List.of(),
                List.of("Ban Tiếp công dân tỉnh", "Lưu: VT, TCHCQT"),
                round.signatures(),
                Marks.none());
    }
}
