package vn.doithoai.delivery;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one delivery, at most once as far as this house can know.
 *
 * <p>Reading, sending and marking share a transaction of their own, apart from the engine's job: what follows in the job
 * may fail and roll back without the mail being forgotten and sent again. The row stays locked while the mail server
 * answers, and the database connection is taken before the mail leaves, so that an exhausted pool cannot lose the mark.
 * A crash between the server's "accepted" and the commit is the one gap left; the repeat then has the same Message-ID.
 */
@Service
public class Dispatch {

    private final DeliveryLedger ledger;
    private final MailTransport transport;
    private final TransactionTemplate ownTransaction;

    Dispatch(DeliveryLedger ledger, MailTransport transport, PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.transport = transport;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Does nothing when the delivery was already sent or handed over.
     *
     * @throws AddressRefusedException when the records clerk has to decide
     * @throws MailNotSentException when the engine shall try again
     */
    public void send(String deliveryId) {
        // thrown only after the commit, else the note about the failed attempt would be rolled back with it
        Optional<RuntimeException> failure = ownTransaction.execute(status -> attempt(ledger.lock(deliveryId)));
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private Optional<RuntimeException> attempt(Parcel parcel) {
        return switch (parcel.state()) {
            case SENT, HANDED_OVER -> Optional.empty();
            case ADDRESS_NEEDED ->
                Optional.of(new AddressRefusedException(
                        parcel.key(), parcel.lastError().orElse("Chưa có địa chỉ nhận.")));
            case WAITING -> carry(parcel);
        };
    }

    private Optional<RuntimeException> carry(Parcel parcel) {
        try {
            transport.send(parcel, address(parcel));
            ledger.sent(parcel.id());
            return Optional.empty();
        } catch (AddressRefusedException refused) {
            ledger.failed(parcel.id(), DeliveryState.ADDRESS_NEEDED, refused.detail());
            return Optional.of(refused);
        } catch (MailNotSentException notYet) {
            ledger.failed(parcel.id(), DeliveryState.WAITING, notYet.detail());
            return Optional.of(notYet);
        }
    }

    private static EmailAddress address(Parcel parcel) {
        return parcel.address()
                .flatMap(EmailAddress::parse)
                .orElseThrow(() -> new AddressRefusedException(
                        parcel.key(), "Địa chỉ thư điện tử không đúng dạng (ví dụ đúng: vanthu@coquan.gov.vn)."));
    }
}
