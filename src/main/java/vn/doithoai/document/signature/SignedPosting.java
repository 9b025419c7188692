package vn.doithoai.document.signature;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.delivery.Attachment;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.engine.InvalidInputException;

/** Sends the signed original after the unsigned rendition, to whoever got that one. */
@Service
@Transactional
public class SignedPosting {

    private final SignedStore store;
    private final DocumentFates fates;
    private final Outbox outbox;
    private final Clock clock;

    SignedPosting(SignedStore store, DocumentFates fates, Outbox outbox, Clock clock) {
        this.store = store;
        this.fates = fates;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** When the file that counts was handed to the outbox; empty before. */
    @Transactional(readOnly = true)
    public Optional<LocalDateTime> postedAt(Document document, SignedVerdict counting) {
        return store.postedAt(document.id(), counting.ordinal());
    }

    /** Why it may not be sent; empty when it may. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(Document document, SignedVerdict counting) {
        if (counting.standing() == Standing.DOUBTFUL) {
            return Optional.of("Bản ký số không do người ký ghi trên văn bản ký, hoặc chứng thư không đáng tin cậy,"
                    + " nên chưa gửi được.");
        }
        if (!fates.stands(document)) {
            return Optional.of("Văn bản đã bị thay thế hoặc thu hồi nên không gửi bản ký số nữa.");
        }
        return Optional.of("Văn bản không có nơi nhận qua thư điện tử.")
                .filter(none -> document.content().deliverTo().isEmpty());
    }

    /**
     * Posts the file that counts, once; doing it again changes nothing.
     *
     * @throws InvalidInputException when there is none, or it may not be sent
     */
    public void post(Document document, String user) {
        SignedOriginal original = store.best(document.id())
                .orElseThrow(() -> new InvalidInputException("Văn bản chưa có bản ký số để gửi."));
        obstacle(document, original.verdict()).ifPresent(why -> {
            throw new InvalidInputException(why);
        });
        if (!store.claimPosting(document.id(), original.verdict().ordinal(), user, LocalDateTime.now(clock))) {
            return;
        }
        Map<Boolean, List<Recipient>> byCitizen =
                document.content().deliverTo().stream().collect(Collectors.partitioningBy(Recipient::citizen));
        outbox.post(document.id(), message(document, "Quý cơ quan, đơn vị", original), byCitizen.get(false));
        outbox.post(document.id(), message(document, "Ông/Bà", original), byCitizen.get(true));
    }

    private static Message message(Document document, String addressed, SignedOriginal original) {
        String reference = document.issued().orElseThrow().reference();
        return new Message(
                document.owner(),
                "Bản ký số của %s số %s".formatted(document.kind().title(), reference),
                "Kính gửi %s,\n\n%s (số %s).\nBản ký số kèm theo thư này, dùng thay cho bản chưa ký số đã gửi trước.\n\nTrân trọng.\n"
                        .formatted(addressed, document.title(), reference),
                List.of(new Attachment(
                        reference.replace('/', '-') + "-ban-ky-so.pdf", "application/pdf", original.pdf())),
                Optional.empty());
    }
}
