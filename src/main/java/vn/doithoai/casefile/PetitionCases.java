package vn.doithoai.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.delivery.DeliveryView;
import vn.doithoai.petition.Attachments;
import vn.doithoai.petition.Outcome;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLine;
import vn.doithoai.petition.PetitionState;
import vn.doithoai.petition.PetitionTrail;
import vn.doithoai.petition.PetitionTrail.Deed;

/** Puts together what a person may see of one petition. */
@Component
class PetitionCases {

    private final PetitionReader petitions;
    private final PetitionFacts facts;
    private final PetitionWords words;
    private final Attachments attachments;
    private final PetitionTrail trail;
    private final DeliveryRegister deliveries;
    private final People people;

    PetitionCases(
            PetitionReader petitions,
            PetitionFacts facts,
            PetitionWords words,
            Attachments attachments,
            PetitionTrail trail,
            DeliveryRegister deliveries,
            People people) {
        this.petitions = petitions;
        this.facts = facts;
        this.words = words;
        this.attachments = attachments;
        this.trail = trail;
        this.deliveries = deliveries;
        this.people = people;
    }

    PetitionCasePage page(PetitionLine line, PetitionViewer viewer) {
        return page(line, line.petition(), viewer, petitions.mergedInto(line.petition(), viewer));
    }

    private PetitionCasePage page(
            PetitionLine line, Petition petition, PetitionViewer viewer, Optional<Petition> target) {
        return new PetitionCasePage(
                petition.id(),
                petition.caseNumber(),
                petition.roundCaseNumber(),
                petition.state().title(),
                petition.state() == PetitionState.CLOSED,
                words.marks(petition),
                facts.received(line),
                text(petition, viewer),
                facts.classification(petition),
                facts.term(petition),
                facts.answer(petition, target),
                files(petition, viewer),
                !viewer.knows(petition),
                trail(petition, viewer, target.isEmpty() && merged(petition)),
                siblings(petition, viewer),
                sent(petition));
    }

    private PetitionCasePage.Text text(Petition petition, PetitionViewer viewer) {
        return new PetitionCasePage.Text(petition.content(), petitions.original(petition, viewer));
    }

    private List<PetitionCasePage.AttachmentLine> files(Petition petition, PetitionViewer viewer) {
        return !viewer.knows(petition)
                ? List.of()
                : attachments.of(petition, viewer.sight()).stream()
                        .map(file -> new PetitionCasePage.AttachmentLine(
                                file.ordinal(),
                                file.name(),
                                "%s, %d KB, %s thêm lúc %s"
                                        .formatted(
                                                file.type().name(),
                                                Math.max(1, file.size() / 1024),
                                                people.name(file.addedBy()),
                                                PageDates.moment(file.addedAt()))))
                        .toList();
    }

    /** @param intoSecret the note of the closing would name a case that does not exist for this person */
    private List<PetitionCasePage.TrailLine> trail(Petition petition, PetitionViewer viewer, boolean intoSecret) {
        // that the letter was split would tell of a content that does not exist for this person
        boolean fromSecret = petitions.keepsBack(petition, viewer);
        return trail.of(petition.id()).stream()
                .filter(entry -> !(fromSecret && entry.deed() == Deed.SPLIT))
                .map(entry -> new PetitionCasePage.TrailLine(
                        PageDates.moment(entry.at()),
                        people.name(entry.who()),
                        entry.deed().title(),
                        entry.note()
                                .filter(note -> !(intoSecret && entry.deed() == Deed.CLOSED))
                                .map(note -> petitions.shown(note, petition, viewer))
                                .orElse("")))
                .toList();
    }

    /** Without names and addresses: recipients may be petitioners. */
    private List<Fact> sent(Petition petition) {
        return deliveries.ofCase(petition.caseNumber()).stream()
                .map(delivery -> new Fact(delivery.key(), state(delivery)))
                .toList();
    }

    private static String state(DeliveryView delivery) {
        return delivery.subject() + "\n" + delivery.state().label()
                + delivery.sentAt().map(at -> ", " + PageDates.moment(at)).orElse("");
    }

    private List<PetitionCasePage.Link> siblings(Petition petition, PetitionViewer viewer) {
        return petitions.siblings(petition, viewer).stream()
                .map(PetitionCases::link)
                .toList();
    }

    private static boolean merged(Petition petition) {
        return petition.ending()
                .filter(ending -> ending.outcome() == Outcome.MERGED)
                .isPresent();
    }

    private static PetitionCasePage.Link link(Petition other) {
        return new PetitionCasePage.Link(
                other.id(), other.caseNumber(), other.state().title());
    }
}
