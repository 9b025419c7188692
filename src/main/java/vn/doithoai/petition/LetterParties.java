package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.directory.Directory;

/**
 * To whom a petition's document speaks, who is named in "Nơi nhận", and who gets it. Somebody without an e-mail address
 * is a recipient all the same: the records clerk then sends the paper by post.
 */
@Component
class LetterParties {

    private final Directory directory;
    private final Clock clock;

    LetterParties(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Addressees as printed after "Kính gửi", lines of "Nơi nhận" without "Như trên", and recipients. */
    record Parties(List<String> addressees, List<String> recipientLines, List<Recipient> deliverTo) {}

    Parties citizen(Petition petition, Petitioner who) {
        return new Parties(
                List.of(LetterNames.addressee(petition, who)), List.of(filing()), List.of(sender(petition, who)));
    }

    /** The petitioner hears of it by a copy, unless nobody knows who that is. */
    Parties transfer(Petition petition, Petitioner who) {
        if (who.name().isEmpty()) {
            return sealed(petition);
        }
        String authority = LetterFacts.authority(petition);
        return new Parties(
                List.of(authority),
                Stream.of(LetterNames.named(who) + " (để biết)", filing()).toList(),
                List.of(body(authority), sender(petition, who)));
    }

    /** Nobody but the competent authority. */
    Parties sealed(Petition petition) {
        String authority = LetterFacts.authority(petition);
        return new Parties(List.of(authority), List.of(filing()), List.of(body(authority)));
    }

    private static Recipient sender(Petition petition, Petitioner who) {
        return Recipient.sender(petition.caseNumber(), who.email());
    }

    private Recipient body(String authority) {
        return directory
                .named(authority, LocalDate.now(clock))
                .map(body -> new Recipient(body.name(), body.email()))
                .orElseGet(() -> new Recipient(authority, Optional.empty()));
    }

    private String filing() {
        return "Lưu: VT, " + directory.office().draftingUnit();
    }
}
