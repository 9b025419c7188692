package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.directory.Body;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.RecipientGroup;

/**
 * Writes to the unit that handles a petition. Mails carry the case number and never what it is about; those about a
 * secret case go to the body that receives citizens and to nobody else (Luật Tố cáo 2018 điều 8).
 */
@Component
class UnitMail {

    private static final String TEXT = """
            Kính gửi Quý đơn vị,

            Kiến nghị số %s đang được giải quyết. %s
            Nội dung có trong hồ sơ kiến nghị trên hệ thống.

            Trân trọng.
            """;

    private final Directory directory;
    private final Outbox outbox;
    private final Clock clock;
    private final Fields fields = Fields.shipped();

    UnitMail(Directory directory, Outbox outbox, Clock clock) {
        this.directory = directory;
        this.outbox = outbox;
        this.clock = clock;
    }

    void send(Petition petition, String subject, String what) {
        String text = TEXT.formatted(petition.caseNumber(), what);
        List<Recipient> recipients = petition.secret()
                ? confidant().stream().toList()
                : unit(petition).map(List::of).orElseGet(this::inside);
        outbox.post(new Message(petition.caseNumber(), subject, text, List.of(), Optional.empty()), recipients);
    }

    private Optional<Recipient> unit(Petition petition) {
        return petition.classification()
                .flatMap(Classification::unit)
                .map(this::body)
                .filter(body -> body.email().isPresent())
                .map(UnitMail::recipient);
    }

    /** Without an address it is the clerk's task to find one: the mail must not go elsewhere instead. */
    private Optional<Recipient> confidant() {
        return Optional.of(body(fields.confidential())).map(UnitMail::recipient);
    }

    private Body body(String code) {
        return directory.find(code, LocalDate.now(clock)).inOffice();
    }

    /** Who passes it on where no unit with an address is in charge. */
    private List<Recipient> inside() {
        return directory.recipients(RecipientGroup.INTERNAL, LocalDate.now(clock)).addresses().stream()
                .map(address -> new Recipient(address.name(), address.email()))
                .toList();
    }

    private static Recipient recipient(Body body) {
        return new Recipient(body.name(), body.email());
    }
}
