package vn.doithoai.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.directory.Body;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.RecipientGroup;
import vn.doithoai.directory.UnknownCodeException;

/** Writes to whoever has to keep a commitment. */
@Component
class OwnerMail {

    private static final String TEXT = """
            Kính gửi Quý cơ quan, đơn vị,

            Xin nhắc: cam kết số %s đến hạn hoàn thành vào hết ngày %s.
            %s
            Khi hoàn thành, đề nghị báo cáo kết quả; nếu không kịp, đề nghị xin lùi thời hạn và nêu rõ lý do.

            Trân trọng.
            """;

    private final Directory directory;
    private final Outbox outbox;
    private final Clock clock;

    OwnerMail(Directory directory, Outbox outbox, Clock clock) {
        this.directory = directory;
        this.outbox = outbox;
        this.clock = clock;
    }

    void remind(Commitment commitment) {
        Optional<Body> body = body(commitment.promise().owner());
        Optional<Recipient> owner = body.filter(known -> known.email().isPresent())
                .map(known -> new Recipient(known.name(), known.email()));
        // many read what goes inside the office, and the content may speak of a citizen
        String content = owner.isPresent()
                ? "Nội dung: " + commitment.promise().content()
                : "Đơn vị thực hiện: %s. Nội dung có trong hồ sơ cam kết."
                        .formatted(
                                body.map(Body::name).orElse(commitment.promise().owner()));
        String due = VietnameseDate.numeric(commitment.promise().due());
        Message message = new Message(
                commitment.caseNumber(),
                "Nhắc thực hiện cam kết " + commitment.caseNumber(),
                TEXT.formatted(commitment.caseNumber(), due, content),
                List.of(),
                Optional.empty());
        outbox.post(message, owner.map(List::of).orElseGet(this::inside));
    }

    /** Owners are codes or names as written; only the directory knows which. */
    private Optional<Body> body(String code) {
        try {
            return Optional.of(directory.find(code, LocalDate.now(clock)).inOffice());
        } catch (UnknownCodeException writtenOut) {
            return Optional.empty();
        }
    }

    /** Who passes it on when the owner cannot be reached by mail. */
    private List<Recipient> inside() {
        return directory.recipients(RecipientGroup.INTERNAL, LocalDate.now(clock)).addresses().stream()
                .map(address -> new Recipient(address.name(), address.email()))
                .toList();
    }
}
