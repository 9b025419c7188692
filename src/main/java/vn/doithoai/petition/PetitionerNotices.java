package vn.doithoai.petition;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;

/** Word to the person behind a petition that is no official document. */
@Service
@Transactional
public class PetitionerNotices {

    private static final String KEPT = """
            Kính gửi Ông/Bà,

            Về kiến nghị số %s của Ông/Bà: cam kết số %s đã được thực hiện.
            Kết quả: %s

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
     * Tells that a commitment was kept. Without an e-mail address it becomes the records clerk's task to find a way.
     *
     * @throws java.util.NoSuchElementException when there is no such petition
     */
    public void commitmentKept(String caseNumber, String commitment, String result) {
        Petition petition = register.byCaseNumber(caseNumber).orElseThrow();
        Petitioner who = identities.read(petition, "system", Identities.Purpose.CASE);
        Message message = new Message(
                caseNumber,
                "Kết quả thực hiện cam kết %s về kiến nghị số %s".formatted(commitment, caseNumber),
                KEPT.formatted(caseNumber, commitment, result),
                List.of(),
                Optional.empty());
        outbox.post(message, List.of(new Recipient("Người gửi kiến nghị " + caseNumber, who.email())));
    }
}
