package vn.doithoai.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.GapFreeSeries;

/**
 * Where the other rooms hand in what shall be sent. Posting only writes rows and starts one process instance per
 * recipient, all in the caller's transaction: if that rolls back nothing was ever posted, and if it commits every mail
 * is a job of the engine that survives a crash.
 */
@Service
public class Outbox {

    private final MessageStore messages;
    private final DeliveryLedger ledger;
    private final DeliveryStarter starter;
    private final GapFreeSeries series;
    private final MailProperties properties;

    Outbox(
            MessageStore messages,
            DeliveryLedger ledger,
            DeliveryStarter starter,
            GapFreeSeries series,
            MailProperties properties) {
        this.messages = messages;
        this.ledger = ledger;
        this.starter = starter;
        this.series = series;
        this.properties = properties;
    }

    /**
     * Posts one message to all recipients. Recipients that share an address get one mail in both names; each recipient
     * without an address becomes a task of the records clerk.
     *
     * @return the deliveries' ids, in the order of the recipients
     */
    @Transactional
    public List<String> post(Message message, List<Recipient> recipients) {
        return post(Optional.empty(), message, recipients);
    }

    /**
     * As {@link #post(Message, List)}, on record as carrying a document.
     *
     * @param about the document's id
     */
    @Transactional
    public List<String> post(String about, Message message, List<Recipient> recipients) {
        return post(Optional.of(about), message, recipients);
    }

    private List<String> post(Optional<String> about, Message message, List<Recipient> recipients) {
        if (recipients.isEmpty()) {
            return List.of();
        }
        List<Recipient> distinct = onePerAddress(recipients);
        String messageId = messages.save(about, message);
        List<String> ids = new ArrayList<>();
        for (Recipient recipient : distinct) {
            int number = series.next("GN-" + message.caseNumber());
            Parcel parcel = parcel(message, recipient, number);
            ledger.add(messageId, message.caseNumber(), number, parcel);
            starter.start(parcel.id(), parcel.key(), recipient.address().isPresent());
            ids.add(parcel.id());
        }
        return List.copyOf(ids);
    }

    private Parcel parcel(Message message, Recipient recipient, int number) {
        String id = UUID.randomUUID().toString();
        return new Parcel(
                id,
                new DeliveryKey(message.caseNumber(), number).text(),
                recipient.address().isPresent() ? DeliveryState.WAITING : DeliveryState.ADDRESS_NEEDED,
                recipient.name(),
                recipient.address(),
                "<" + id + "@" + properties.senderDomain() + ">",
                Optional.empty(),
                message);
    }

    private static List<Recipient> onePerAddress(List<Recipient> recipients) {
        Map<String, List<Recipient>> byAddress = new LinkedHashMap<>();
        for (Recipient recipient : recipients) {
            // whoever has no address is never merged: the clerk must look for each
            String place = recipient.address().orElseGet(() -> UUID.randomUUID().toString());
            byAddress
                    .computeIfAbsent(place.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(recipient);
        }
        return byAddress.values().stream().map(Outbox::together).toList();
    }

    private static Recipient together(List<Recipient> sameAddress) {
        String names = sameAddress.stream().map(Recipient::name).distinct().collect(Collectors.joining("; "));
        Recipient first = sameAddress.get(0);
        return new Recipient(names, first.address(), first.citizen());
    }
}
