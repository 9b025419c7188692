package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.petition.PetitionLetters.Drafted;

/** The documents of a petition, each from what the register says. */
@ProcessTest
class PetitionDraftsTest {

    private static final String PERSON = "Ông Trần Văn Mẫu";
    private static final String AT_HOME = PERSON + ", địa chỉ: tổ 9, phường Tô Hiệu";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Records records;

    private LetterOffice office;

    @BeforeEach
    void openOffice() {
        office = new LetterOffice(context);
    }

    @Test
    void theAnswerGoesToWhoAskedAndNamesNobodyOutsideItsText() {
        office.classify("PETITION", "WITHIN");
        records.execute(
                "update petition set answer_form = 'COMMITMENT', answer = 'Đã niêm yết.', answered_by = 'donvi',"
                        + " commitment_owner = 'Phòng Tổng hợp', commitment_due = date '2025-10-08'");

        Drafted drafted = office.draft(DocumentKind.ANSWER_LETTER);
        Document answer = office.document(drafted);

        assertThat(answer.owner()).isEqualTo("KN-2025-02-0001");
        assertThat(answer.title()).isEqualTo("Công văn trả lời kiến nghị số KN-2025-02-0001");
        assertThat(answer.content().deliverTo())
                .containsExactly(Recipient.sender("KN-2025-02-0001", Optional.of("tranvanmau@example.vn")));
        assertThat(drafted.signer()).isEqualTo("chanhvanphong");
        assertThat(drafted.dueAt()).isEqualTo(LocalDateTime.parse("2025-09-12T00:00"));
        assertThat(office.paragraphs(answer))
                .contains(
                        "V/v trả lời kiến nghị số KN-2025-02-0001",
                        "Kính gửi: " + AT_HOME + ".",
                        "Đã niêm yết.",
                        "Nội dung nêu trên được cam kết thực hiện; đơn vị thực hiện: Phòng Tổng hợp; thời hạn hoàn "
                                + "thành: ngày 08 tháng 10 năm 2025.")
                .anyMatch(text -> text.contains("nhận được kiến nghị, phản ánh của ông Trần Văn Mẫu (hình thức gửi: "));
        assertThat(office.readings())
                .extracting(Identities.Reading::purpose)
                .containsExactly(Identities.Purpose.DOCUMENT);
    }

    @Test
    void theOtherLettersSayWhatTheRegisterHolds() {
        records.execute("update petition set missing = 'bản chụp quyết định', supplement_due = date '2025-09-08',"
                + " refusal = 'Đã trả lời năm 2024'");
        assertThat(office.text(DocumentKind.SUPPLEMENT_LETTER))
                .contains("Bản chụp quyết định", "trong thời hạn 10 ngày làm việc");
        assertThat(office.text(DocumentKind.REFUSAL_NOTICE))
                .contains("Về việc không thụ lý giải quyết kiến nghị số KN-2025-02-0001", "Đã trả lời năm 2024.");

        office.classify("COMPLAINT", "OUTSIDE");
        assertThat(office.text(DocumentKind.ACCEPTANCE_NOTICE))
                .contains("Về việc thụ lý giải quyết khiếu nại số KN-2025");
        assertThat(office.text(DocumentKind.GUIDANCE_LETTER))
                .contains("hướng dẫn ông Trần Văn Mẫu liên hệ, gửi khiếu nại đến UBND phường Tô Hiệu");
    }

    @Test
    void withoutAnAddressTheClerkPostsItAndWithoutANameNobodyIsWrittenTo() {
        office.take(LetterOffice.sample(Optional.of("Trần Văn Mẫu"), Optional.empty()));
        office.classify("PETITION", "WITHIN");
        assertThat(office.document(DocumentKind.SUPPLEMENT_LETTER).content().deliverTo())
                .containsExactly(Recipient.sender("KN-2025-02-0002", Optional.empty()));

        office.take(Petitioner.unknown());
        assertThatThrownBy(() -> office.draft(DocumentKind.REFUSAL_NOTICE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Kiến nghị KN-2025-02-0003 không ghi tên người gửi nên không soạn được văn bản trả lời.");
        assertThatThrownBy(() -> office.draft(DocumentKind.TRANSFER_SLIP))
                .hasMessageContaining("chưa ghi cơ quan có thẩm quyền");
        office.classify("PETITION", "OUTSIDE");
        assertThat(office.document(DocumentKind.TRANSFER_SLIP).content().deliverTo())
                .hasSize(1);
    }

    @Test
    void theReceiptNamesWhoTookItIn() {
        assertThat(PdfText.paragraphs(office.receipt()))
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
}
