package vn.doithoai.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentDispatch;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.DraftRequest;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Issuing;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.Review;
import vn.doithoai.document.Slip;
import vn.doithoai.document.Slips;
import vn.doithoai.document.Step;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.document.render.SamplePetitionContents;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Official letters: one own series, their notation, and how they reach a citizen. */
@ProcessTest
class LetterTest {

    @Autowired
    private Drafting drafting;

    @Autowired
    private Review review;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Renditions renditions;

    @Autowired
    private DocumentDispatch dispatch;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private Slips slips;

    @Autowired
    private Records records;

    @Autowired
    private Stage stage;

    @BeforeEach
    void setDay() {
        stage.set("2025-09-05T09:00");
    }

    @Test
    void allLettersShareOneSeriesApartFromTheOtherKinds() {
        String answer = issue(DocumentKind.ANSWER_LETTER);
        String guidance = issue(DocumentKind.GUIDANCE_LETTER);
        String slip = issue(DocumentKind.TRANSFER_SLIP);
        String supplement = issue(DocumentKind.SUPPLEMENT_LETTER);

        assertThat(List.of(reference(answer), reference(guidance), reference(slip), reference(supplement)))
                .containsExactly("01/VPUB-TCHCQT", "02/VPUB-TCHCQT", "01/PC-VPUB", "03/VPUB-TCHCQT");
        assertThat(register.get(answer).title()).isEqualTo("Công văn trả lời kiến nghị số KN-2025-02-0001");
        assertThat(PdfText.paragraphs(renditions.current(answer).pdf()))
                .contains("Số: 01/VPUB-TCHCQT", "Sơn La, ngày 05 tháng 9 năm 2025");
    }

    @Test
    void aCitizenIsAddressedAsOneAndGetsThePdfOnly() {
        String answer = issue(DocumentKind.ANSWER_LETTER);
        renditions.freeze(answer);
        dispatch.dispatch(answer);

        assertThat(records.rows("delivery_message"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get("subject")).isEqualTo("Công văn số 01/VPUB-TCHCQT"));
        assertThat(records.rows("delivery_message").toString())
                .contains("Kính gửi Quý cơ quan, đơn vị,", "Kính gửi Ông/Bà,", "Bản PDF (chưa ký số) kèm theo");
        assertThat(records.rows("delivery_attachment"))
                .extracting(row -> row.get("file_name"))
                .containsOnly("01-VPUB-TCHCQT-chua-ky-so.pdf", "01-VPUB-TCHCQT.docx");
    }

    @Test
    void aReceiptIsPrintedAtOnceAndNeverDrafted() {
        Slip slip = new Slip(
                "petition/receipt",
                "tiếp nhận kiến nghị số KN-2025-02-0001",
                SamplePetitionContents.receipt().facts(),
                LocalDate.of(2025, 8, 26),
                List.of());
        assertThat(PdfText.paragraphs(slips.pdf(slip)))
                .contains("GIẤY BIÊN NHẬN", "Sơn La, ngày 26 tháng 8 năm 2025", "- Mã số: KN-2025-02-0001;")
                .doesNotContain("NGƯỜI TIẾP NHẬN", "DỰ THẢO");
        assertThatThrownBy(() -> drafting.create(new DraftRequest("KN-2025-02-0001", DocumentKind.RECEIPT, content())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(register.ofOwner("KN-2025-02-0001")).isEmpty();
    }

    private String issue(DocumentKind kind) {
        Document draft = drafting.create(new DraftRequest("KN-2025-02-0001", kind, content()));
        review.pass(draft.id(), Step.DRAFT, "chuyenvien");
        review.pass(draft.id(), Step.CONTENT_CHECK, "truongphong");
        review.pass(draft.id(), Step.FORM_CHECK, "vanthu");
        review.pass(draft.id(), Step.SIGN, "chanhvanphong");
        issuing.issue(draft.id(), "vanthu", Optional.empty(), Optional.empty());
        return draft.id();
    }

    private String reference(String id) {
        return register.get(id).issued().orElseThrow().reference();
    }

    private static DraftContent content() {
        return new DraftContent(
                "petition/answer",
                "trả lời kiến nghị số KN-2025-02-0001",
                List.of("Ông Nguyễn Văn A"),
                List.of(),
                SamplePetitionContents.answer().facts(),
                List.of(),
                List.of("Lưu: VT, TCHCQT"),
                List.of(
                        Recipient.sender("KN-2025-02-0001", Optional.of("nguyenvana@example.vn")),
                        new Recipient("Sở Nội vụ", Optional.of("sonoivu@example.vn"))),
                "chanhvanphong",
                Optional.empty(),
                YearMonth.of(2025, 9),
                List.of(),
                Optional.empty(),
                List.of(),
                Marks.none());
    }
}
