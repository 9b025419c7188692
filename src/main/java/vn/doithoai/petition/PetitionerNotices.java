package vn.doithoai.petition;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.petition.Identities.Purpose;

/** Mails to petitioners beside the official letters. Who left no mail address gets none. */
@Service
@Transactional
public class PetitionerNotices {

    private static final String DONE = """
            Kính gửi Ông/Bà,

            Cam kết số %s, đưa ra khi trả lời kiến nghị số %s của Ông/Bà, đã hoàn thành:
            %s

            Trân trọng.
            """;

    private final PetitionRegister register;
    private final Identities identities;
    private final Outbox outbox;

    PetitionerNotices(PetitionRegister register, Identities identities, Outbox outbox) {
        this.register = register;
        this.identities = identities;
        this.outbox = outbox;
    }

    /**
     * @param commitmentCaseNumber e.g. {@code CK-2025-02-01}
     * @param result what was done
     */
    public void commitmentDone(String caseNumber, String commitmentCaseNumber, String result) {
        Petition petition = register.byCaseNumber(caseNumber).orElseThrow();
        Petitioner who = identities.read(petition, PetitionTrail.SYSTEM, Purpose.DOCUMENT);
        if (who.email().isEmpty()) {
            return;
        }
        Message message = new Message(
                caseNumber,
                "Kết quả thực hiện cam kết " + commitmentCaseNumber,
                DONE.formatted(commitmentCaseNumber, caseNumber, result),
                List.of(),
                Optional.empty());
        outbox.post(message, List.of(Recipient.sender(caseNumber, who.email())));
    }
}
