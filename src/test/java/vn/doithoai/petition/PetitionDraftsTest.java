package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionLetters.Drafted;

/** The documents of a petition, each from what the register says. */
@ProcessTest
class PetitionDraftsTest {

    private static final String PERSON = "Ông Trần Văn Mẫu";
    private static final String AT_HOME = PERSON + ", địa chỉ: tổ 9, phường Tô Hiệu";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Records records;

    @Autowired
    private PetitionIntake intake;

    @Autowired
    private PetitionRegister register;

    @Autowired
    private Identities identities;

    @Autowired
    private PetitionLetters letters;

    @Autowired
    private ReceiptSlip slip;

    @Autowired
    private DocumentRegister documents;

    @Autowired
    private Renditions renditions;

    private Petition petition;

    @BeforeEach
    void register() {
        pathways.intakeOpen();
        stage.moveTo("2025-08-26T09:15");
        petition = taken(sample(Optional.of("Trần Văn Mẫu"), Optional.of("tranvanmau@example.vn")));
    }

    @Test
    void theAnswerGoesToWhoAskedAndNamesNobodyOutsideItsText() {
        classify("PETITION", "WITHIN");
        records.execute(
                "update petition set answer_form = 'COMMITMENT', answer = 'Đã niêm yết.', answered_by = 'donvi',"
                        + " commitment_owner = 'Phòng Tổng hợp', commitment_due = date '2025-10-08'");

        Drafted drafted = letters.draft(petition.id(), DocumentKind.ANSWER_LETTER);
        Document answer = documents.get(drafted.documentId());

        assertThat(answer.owner()).isEqualTo("KN-2025-02-0001");
        assertThat(answer.title()).isEqualTo("Công văn trả lời kiến nghị số KN-2025-02-0001");
        assertThat(answer.content().deliverTo())
                .containsExactly(
                        new Recipient("Người gửi kiến nghị KN-2025-02-0001", Optional.of("tranvanmau@example.vn")));
        assertThat(drafted.signer()).isEqualTo("chanhvanphong");
        assertThat(drafted.dueAt()).isEqualTo(LocalDateTime.parse("2025-09-12T00:00"));
        assertThat(paragraphs(answer))
                .contains(
                        "V/v trả lời kiến nghị số KN-2025-02-0001",
                        "Kính gửi: " + AT_HOME + ".",
                        "Đã niêm yết.",
                        "Nội dung nêu trên được cam kết thực hiện; đơn vị thực hiện: Phòng Tổng hợp; thời hạn hoàn "
                                + "thành: ngày 08 tháng 10 năm 2025.")
                .anyMatch(text -> text.contains("nhận được kiến nghị, phản ánh của " + AT_HOME));
        assertThat(identities.readings(petition))
                .extracting(Identities.Reading::purpose)
                .containsExactly(Identities.Purpose.DOCUMENT);
    }

    @Test
    void theOtherLettersSayWhatTheRegisterHolds() {
        records.execute("update petition set missing = 'bản chụp quyết định', supplement_due = date '2025-09-08',"
                + " refusal = 'Đã trả lời năm 2024'");
        assertThat(text(DocumentKind.SUPPLEMENT_LETTER)).contains("Bản chụp quyết định", "ngày 08 tháng 9 năm 2025");
        assertThat(text(DocumentKind.REFUSAL_NOTICE))
                .contains("Về việc không thụ lý giải quyết kiến nghị số KN-2025-02-0001", "Đã trả lời năm 2024.");

        classify("COMPLAINT", "OUTSIDE");
        assertThat(text(DocumentKind.ACCEPTANCE_NOTICE)).contains("Về việc thụ lý giải quyết khiếu nại số KN-2025");
        assertThat(text(DocumentKind.GUIDANCE_LETTER))
                .contains("hướng dẫn " + PERSON + " liên hệ, gửi khiếu nại đến UBND phường Tô Hiệu");
    }

    @Test
    void aTransferReachesTheAuthorityAndThePetitioner() {
        classify("PETITION", "OUTSIDE");

        Document transfer = document(DocumentKind.TRANSFER_SLIP);

        assertThat(transfer.content().deliverTo())
                .containsExactly(
                        new Recipient("Ủy ban nhân dân phường Tô Hiệu", Optional.of("phuongtohieu@example.vn")),
                        new Recipient("Người gửi kiến nghị KN-2025-02-0001", Optional.of("tranvanmau@example.vn")));
        assertThat(paragraphs(transfer))
                .contains("Kính gửi: UBND phường Tô Hiệu.")
                .containsSequence("Nơi nhận:", "- Như trên;", "- " + PERSON + " (để biết);", "- Lưu: VT, TCHCQT.");
    }

    @Test
    void aSecretTransferKnowsNeitherPersonNorMatter() {
        classify("DENUNCIATION", "OUTSIDE");
        records.execute("update petition set secret = true");

        Document transfer = document(DocumentKind.TRANSFER_SLIP);

        assertThat(transfer.content().toString()).doesNotContain("Trần Văn Mẫu", "tổ 9", "niêm yết", "tranvanmau");
        assertThat(transfer.content().deliverTo()).hasSize(1);
        assertThat(transfer.title()).isEqualTo("Phiếu chuyển đơn số KN-2025-02-0001");
        assertThat(identities.readings(petition)).isEmpty();
        assertThatThrownBy(() -> letters.draft(petition.id(), DocumentKind.ANSWER_LETTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAnAddressTheClerkPostsItAndWithoutANameNobodyIsWrittenTo() {
        petition = taken(sample(Optional.of("Trần Văn Mẫu"), Optional.empty()));
        classify("PETITION", "WITHIN");
        assertThat(document(DocumentKind.SUPPLEMENT_LETTER).content().deliverTo())
                .containsExactly(new Recipient("Người gửi kiến nghị KN-2025-02-0002", Optional.empty()));

        petition = taken(Petitioner.unknown());
        assertThatThrownBy(() -> letters.draft(petition.id(), DocumentKind.REFUSAL_NOTICE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Kiến nghị KN-2025-02-0003 không ghi tên người gửi nên không soạn được văn bản trả lời.");
        assertThatThrownBy(() -> letters.draft(petition.id(), DocumentKind.TRANSFER_SLIP))
                .hasMessageContaining("chưa ghi cơ quan có thẩm quyền");
        classify("PETITION", "OUTSIDE");
        assertThat(document(DocumentKind.TRANSFER_SLIP).content().deliverTo()).hasSize(1);
    }

    @Test
    void theReceiptNamesWhoTookItIn() {
        assertThat(PdfText.paragraphs(
                        slip.pdf(petition, identities.read(petition, "chuyenvien", Identities.Purpose.RECEIPT))))
                .contains(
                        "GIẤY BIÊN NHẬN",
                        "Sơn La, ngày 26 tháng 8 năm 2025",
                        "- Người gửi: " + PERSON + ";",
                        "- Mã số: KN-2025-02-0001;",
                        "- Tài liệu kèm theo: không có.",
                        "NGƯỜI TIẾP NHẬN",
                        "Nguyễn Văn B")
                .anyMatch(text -> text.startsWith("Thời hạn trả lời: chậm nhất là ngày 11 tháng 9 năm 2025"));
    }

    private Petition taken(Petitioner who) {
        return intake.register(
                new PetitionEntry(
                        "DT-2025-02",
                        Channel.LETTER,
                        LocalDateTime.parse("2025-08-26T09:15"),
                        who,
                        1,
                        "Đề nghị niêm yết công khai quy trình.",
                        Optional.empty()),
                "chuyenvien");
    }

    private static Petitioner sample(Optional<String> name, Optional<String> email) {
        return new Petitioner(
                Standing.PERSON,
                Optional.of("Ông"),
                name,
                Optional.of("tổ 9, phường Tô Hiệu"),
                Optional.empty(),
                email,
                Optional.empty(),
                List.of(),
                false);
    }

    private void classify(String kind, String competence) {
        records.execute(
                "update petition set kind = ?, competence = ?, field = 'other', authority = 'UBND phường Tô Hiệu'"
                        + " where id = ?",
                kind,
                competence,
                petition.id());
    }

    private Document document(DocumentKind kind) {
        return documents.get(letters.draft(petition.id(), kind).documentId());
    }

    private String text(DocumentKind kind) {
        return String.join("\n", paragraphs(document(kind)));
    }

    private List<String> paragraphs(Document document) {
        return PdfText.paragraphs(renditions.current(document.id()).pdf());
    }
}
