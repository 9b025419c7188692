package vn.doithoai.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.Attachment;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.delivery.DeliveryView;
import vn.doithoai.delivery.DeliveryWay;
import vn.doithoai.delivery.Message;

/** Reads deliveries for a viewer: addresses and the mail servers' answers only for those who work with them. */
@Component
class DeliveryReader {

    private final DeliveryRegister register;
    private final People people;

    DeliveryReader(DeliveryRegister register, People people) {
        this.register = register;
        this.people = people;
    }

    List<DeliveryLine> ofCase(String caseNumber, Viewer viewer) {
        return register.ofCase(caseNumber).stream()
                .map(delivery -> line(delivery, viewer))
                .toList();
    }

    /** @throws NotOnFileException when there is no such delivery */
    DeliveryLine get(String id, Viewer viewer) {
        return register.find(id)
                .filter(delivery -> viewer.settlesMail() || !PetitionDocuments.concerns(delivery.key()))
                .map(delivery -> line(delivery, viewer))
                .orElseThrow(NotOnFileException::new);
    }

    /** @throws NotOnFileException when there is no such delivery */
    LetterPage letter(String id) {
        Message message = register.messageOf(id).orElseThrow(NotOnFileException::new);
        return new LetterPage(
                message.body(),
                message.attachments().stream().map(Attachment::fileName).toList());
    }

    private DeliveryLine line(DeliveryView delivery, Viewer viewer) {
        return new DeliveryLine(
                delivery.key(),
                delivery.subject(),
                delivery.recipientName(),
                delivery.state().label(),
                delivery.sentAt().map(PageDates::moment).orElse(""),
                delivery.mailMessageId(),
                delivery.attempts(),
                delivery.address().filter(address -> viewer.seesAddresses()).orElse(""),
                delivery.lastError().filter(error -> viewer.seesAddresses()).orElse(""),
                delivery.corrections().stream()
                        .filter(correction -> viewer.seesAddresses())
                        .map(this::correction)
                        .toList());
    }

    private String correction(DeliveryView.Correction correction) {
        String what = correction.way() == DeliveryWay.EMAIL ? "đổi địa chỉ nhận" : "giao bằng đường khác";
        return "%s: %s%s%s%s"
                .formatted(
                        PageDates.moment(correction.at()),
                        correction.by().map(by -> people.name(by) + " ").orElse(""),
                        what,
                        correction
                                .previousAddress()
                                .map(old -> "; địa chỉ cũ " + old)
                                .orElse(""),
                        correction.note().map(note -> "; ghi chú: " + note).orElse(""));
    }
}
