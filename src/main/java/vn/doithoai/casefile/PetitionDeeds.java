package vn.doithoai.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.TypedText;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionDesk;
import vn.doithoai.petition.PetitionLine;
import vn.doithoai.petition.PetitionSearch;

/** Has done what a person sent from a petition's page; what is refused changes nothing. */
@Service
@Transactional
class PetitionDeeds {

    private static final int LONGEST_REASON = 2000;

    private final PetitionDesk desk;
    private final PetitionSearch search;

    PetitionDeeds(PetitionDesk desk, PetitionSearch search) {
        this.desk = desk;
        this.search = search;
    }

    /** @throws NotOnFileException for an address that no form has */
    static PetitionDeed at(String address) {
        return Arrays.stream(PetitionDeed.values())
                .filter(deed -> deed.address().equals(address))
                .findFirst()
                .orElseThrow(NotOnFileException::new);
    }

    /** @throws InvalidInputException in words for the person */
    void perform(PetitionDeed deed, Petition petition, PetitionDeedInput input, PetitionViewer viewer) {
        String reason =
                TypedText.of("Lý do", input.reason(), LONGEST_REASON).required().value();
        String user = viewer.username();
        switch (deed) {
            case WITHDRAW -> desk.withdraw(petition.id(), reason, user);
            case MERGE -> desk.merge(petition.id(), target(input, viewer), reason, user);
            case ASK_FOR_TIME -> desk.requestExtension(petition.id(), until(input), reason, user);
            case REOPEN -> desk.reopen(petition.id(), reason, user);
            case REASSIGN -> desk.reassign(petition.id(), input.unit(), reason, user);
            default -> throw new NotOnFileException();
        }
    }

    private static LocalDate until(PetitionDeedInput input) {
        return TypedText.of("Hạn mới", input.until(), 10).date();
    }

    /** Looked up by what the person may see: a refusal must not tell that a secret case has this number. */
    private String target(PetitionDeedInput input, PetitionViewer viewer) {
        String number =
                TypedText.of("Gộp vào hồ sơ số", input.into(), 30).required().value();
        return search.byCaseNumber(number, viewer.sight())
                .map(PetitionLine::petition)
                .map(Petition::id)
                .orElseThrow(() -> new InvalidInputException(
                        "Không có kiến nghị mang số %s (ví dụ đúng: KN-2025-02-0001).".formatted(number)));
    }
}
