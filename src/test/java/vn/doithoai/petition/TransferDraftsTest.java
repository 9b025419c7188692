package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** Transfer slips: to whom they go, and what the sealed one does not know. */
@ProcessTest
class TransferDraftsTest {

    private static final String PERSON = "Ông Trần Văn Mẫu";

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
    void aTransferReachesTheAuthorityAndThePetitioner() {
        office.classify("PETITION", "OUTSIDE");

        Document transfer = office.document(DocumentKind.TRANSFER_SLIP);

        assertThat(transfer.content().deliverTo())
                .containsExactly(
                        new Recipient("Ủy ban nhân dân phường Tô Hiệu", Optional.of("phuongtohieu@example.vn")),
                        Recipient.sender("KN-2025-02-0001", Optional.of("tranvanmau@example.vn")));
        assertThat(office.paragraphs(transfer))
                .contains("Kính gửi: UBND phường Tô Hiệu.", "Về việc chuyển kiến nghị số KN-2025-02-0001")
                .anyMatch(text -> text.contains("của ông Trần Văn Mẫu, địa chỉ: tổ 9, phường Tô Hiệu (hình"))
                .containsSequence("Nơi nhận:", "- Như trên;", "- " + PERSON + " (để biết);", "- Lưu: VT, TCHCQT.");
    }

    @Test
    void aSecretTransferKnowsNeitherPersonNorMatter() {
        office.classify("DENUNCIATION", "OUTSIDE");
        records.execute("update petition set secret = true");

        Document transfer = office.document(DocumentKind.TRANSFER_SLIP);

        assertThat(transfer.content().toString()).doesNotContain("Trần Văn Mẫu", "tổ 9", "niêm yết", "tranvanmau");
        assertThat(transfer.content().deliverTo()).hasSize(1);
        assertThat(transfer.title()).isEqualTo("Phiếu chuyển về việc chuyển đơn số KN-2025-02-0001");
        assertThat(office.readings()).isEmpty();
        assertThatThrownBy(() -> office.draft(DocumentKind.ANSWER_LETTER)).isInstanceOf(IllegalArgumentException.class);
    }
}
