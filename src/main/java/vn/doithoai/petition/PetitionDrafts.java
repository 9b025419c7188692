package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.directory.Directory;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.DraftRequest;
import vn.doithoai.document.Drafting;
import vn.doithoai.petition.Identities.Purpose;

/** Drafts the letters of a petition; the head signs them. */
@Service
@Transactional
class PetitionDrafts implements PetitionLetters {

    private final PetitionRegister register;
    private final Identities identities;
    private final LetterFacts facts;
    private final Directory directory;
    private final Deadlines deadlines;
    private final Drafting drafting;
    private final Clock clock;

    PetitionDrafts(
            PetitionRegister register,
            Identities identities,
            LetterFacts facts,
            Directory directory,
            Deadlines deadlines,
            Drafting drafting,
            Clock clock) {
        this.register = register;
        this.identities = identities;
        this.facts = facts;
        this.directory = directory;
        this.deadlines = deadlines;
        this.drafting = drafting;
        this.clock = clock;
    }

    @Override
    public Drafted draft(String petitionId, DocumentKind kind) {
        Petition petition = register.get(petitionId);
        Document document = drafting.create(new DraftRequest(petition.caseNumber(), kind, content(petition, kind)));
        return new Drafted(
                document.id(), document.caseNumber(), document.content().signer(), dueAt(petition, kind));
    }

    private DraftContent content(Petition petition, DocumentKind kind) {
        boolean transfer = kind == DocumentKind.TRANSFER_SLIP;
        Petitioner who = identities.read(petition, PetitionTrail.SYSTEM, Purpose.DOCUMENT);
        String authority =
                petition.classification().flatMap(Classification::authority).orElse("");
        List<String> lines = new ArrayList<>(List.of("Như trên"));
        List<Recipient> deliverTo = new ArrayList<>();
        if (transfer) {
            deliverTo.add(new Recipient(authority, Optional.empty()));
        }
        if (!petition.secret() && who.email().isPresent()) {
            deliverTo.add(new Recipient("Người gửi kiến nghị " + petition.caseNumber(), who.email()));
        }
        lines.add("Lưu: VT, TCHCQT");
        return new DraftContent(
                "petition/" + LetterFacts.template(petition, kind),
                LetterFacts.subject(petition, kind),
                List.of(transfer ? authority : LetterFacts.addressee(who)),
                List.of(),
                petition.secret() ? facts.secret(petition) : facts.of(petition, who),
                List.of(),
                lines,
                deliverTo,
                head(),
                Optional.empty(),
                YearMonth.from(LocalDate.now(clock)),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private String head() {
        return directory.signers(LocalDate.now(clock)).get(0).username().orElseThrow();
    }

    private LocalDateTime dueAt(Petition petition, DocumentKind kind) {
        LocalDate received = petition.receivedAt().toLocalDate();
        return switch (kind) {
            case REFUSAL_NOTICE -> deadlines.due(TermCode.REFUSAL, received).endsAtLocal();
            case ACCEPTANCE_NOTICE ->
                deadlines.due(TermCode.ACCEPT_COMPLAINT, received).endsAtLocal();
            default -> PetitionClock.dueAt(petition);
        };
    }
}
