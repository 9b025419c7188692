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
    private final PetitionMail petitions;
    private final People people;

    DeliveryReader(DeliveryRegister register, PetitionMail petitions, People people) {
        this.register = register;
        this.petitions = petitions;
        this.people = people;
    }

    List<DeliveryLine> ofCase(String caseNumber, Viewer viewer) {
        return register.ofCase(caseNumber).stream()
                .map(delivery -> line(delivery, false, viewer.seesAddresses()))
                .toList();
    }

    /**
     * For whoever has the task of correcting its address; a letter to a petitioner is read on record.
     *
     * @throws NotOnFileException when there is no such delivery, or none for this person
     */
    DeliveryLine get(String id, Viewer viewer, PetitionViewer reader) {
        DeliveryView delivery = register.find(id).orElseThrow(NotOnFileException::new);
        return switch (petitions.access(delivery, reader)) {
            case NONE -> throw new NotOnFileException();
            case SEALED -> line(delivery, true, false);
            case OPEN -> {
                petitions.trace(delivery, viewer.username());
                yield line(
                        delivery,
                        false,
                        viewer.seesAddresses() || reader.sight().secrets());
            }
        };
    }

    /** @throws NotOnFileException when there is no such delivery */
    LetterPage letter(String id, DeliveryLine shown) {
        if (shown.sealed()) {
            return new LetterPage("", List.of());
        }
        Message message = register.messageOf(id).orElseThrow(NotOnFileException::new);
        return new LetterPage(
                message.body(),
                message.attachments().stream().map(Attachment::fileName).toList());
    }

    private DeliveryLine line(DeliveryView delivery, boolean sealed, boolean addresses) {
        return new DeliveryLine(
                delivery.key(),
                delivery.subject(),
                delivery.recipientName(),
                delivery.state().label(),
                delivery.sentAt().map(PageDates::moment).orElse(""),
                delivery.mailMessageId(),
                delivery.attempts(),
                sealed,
                delivery.address().filter(address -> addresses).orElse(""),
                delivery.lastError().filter(error -> addresses).orElse(""),
                delivery.corrections().stream()
                        .filter(correction -> addresses)
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
