package vn.doithoai.petition;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.delivery.Attachment;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.petition.Identities.Purpose;
import vn.doithoai.petition.PetitionTrail.Deed;

/** Tells the petitioner by mail that the petition arrived, with the slip that says when the answer is due. */
@Service
@Transactional
public class Acknowledgement {

    private static final String TEXT = """
            Kính gửi Ông/Bà,

            Kiến nghị của Ông/Bà đã được tiếp nhận với mã số %s. Giấy biên nhận kèm theo thư này.
            Khi liên hệ, xin cho biết mã số nêu trên.

            Trân trọng.
            """;

    private final PetitionRegister register;
    private final Identities identities;
    private final ReceiptSlip slip;
    private final Outbox outbox;
    private final PetitionTrail trail;

    Acknowledgement(
            PetitionRegister register, Identities identities, ReceiptSlip slip, Outbox outbox, PetitionTrail trail) {
        this.register = register;
        this.identities = identities;
        this.slip = slip;
        this.outbox = outbox;
        this.trail = trail;
    }

    public void send(String petitionId) {
        Petition petition = register.get(petitionId);
        Petitioner petitioner = identities.read(petition, PetitionTrail.SYSTEM, Purpose.RECEIPT);
        if (petitioner.email().isEmpty()) {
            return;
        }
        String number = petition.caseNumber();
        Attachment receipt =
                new Attachment("giay-bien-nhan-" + number + ".pdf", "application/pdf", slip.pdf(petition, petitioner));
        outbox.post(
                new Message(
                        number,
                        "Xác nhận tiếp nhận kiến nghị số " + number,
                        TEXT.formatted(number),
                        List.of(receipt),
                        Optional.empty()),
                List.of(Recipient.sender(number, petitioner.email())));
        trail.add(petitionId, PetitionTrail.SYSTEM, Deed.ACKNOWLEDGED, Optional.empty());
    }
}
