package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.DraftRequest;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Signers;
import vn.doithoai.petition.Identities.Purpose;
import vn.doithoai.petition.LetterParties.Parties;

/** Drafts the documents of a petition; the head signs them. Who wrote is read for it, save for a secret case. */
@Service
@Transactional
class PetitionDrafts implements PetitionLetters {

    private final PetitionRegister register;
    private final Identities identities;
    private final LetterFacts facts;
    private final LetterParties parties;
    private final Signers signers;
    private final Drafting drafting;
    private final Clock clock;

    PetitionDrafts(
            PetitionRegister register,
            Identities identities,
            LetterFacts facts,
            LetterParties parties,
            Signers signers,
            Drafting drafting,
            Clock clock) {
        this.register = register;
        this.identities = identities;
        this.facts = facts;
        this.parties = parties;
        this.signers = signers;
        this.drafting = drafting;
        this.clock = clock;
    }

    @Override
    public Drafted draft(String petitionId, DocumentKind kind) {
        Petition petition = register.get(petitionId);
        LocalDateTime dueAt = PetitionClock.dueAt(petition);
        DraftContent content = content(petition, kind, dueAt, PetitionTrail.SYSTEM);
        Document document = drafting.create(new DraftRequest(petition.caseNumber(), kind, content));
        return new Drafted(document.id(), document.caseNumber(), content.signer(), dueAt);
    }

    @Override
    public void redraw(Document letter, String user) {
        Petition petition = register.byCaseNumber(letter.owner()).orElseThrow();
        drafting.correct(letter.id(), content(petition, letter.kind(), PetitionClock.dueAt(petition), user), user);
    }

    private DraftContent content(Petition petition, DocumentKind kind, LocalDateTime dueAt, String reader) {
        return petition.secret() ? sealed(petition, kind, dueAt) : open(petition, kind, dueAt, reader);
    }

    private DraftContent open(Petition petition, DocumentKind kind, LocalDateTime dueAt, String reader) {
        Petitioner who = identities.read(petition, reader, Purpose.DOCUMENT);
        Parties addressed =
                kind == DocumentKind.TRANSFER_SLIP ? parties.transfer(petition, who) : parties.citizen(petition, who);
        return content(LetterFacts.template(kind), subject(petition, kind), facts.of(petition, who), addressed, dueAt);
    }

    /** Neither person nor matter is read, so that neither can get into the document. */
    private DraftContent sealed(Petition petition, DocumentKind kind, LocalDateTime dueAt) {
        if (kind != DocumentKind.TRANSFER_SLIP) {
            throw new IllegalArgumentException("a secret case sends nothing but a sealed transfer: " + kind);
        }
        String subject = "về việc chuyển đơn số " + petition.caseNumber();
        return content("secret-transfer", subject, facts.sealed(petition), parties.sealed(petition), dueAt);
    }

    private DraftContent content(
            String template, String subject, Map<String, Object> told, Parties addressed, LocalDateTime dueAt) {
        return new DraftContent(
                "petition/" + template,
                subject,
                addressed.addressees(),
                List.of(),
                told,
                List.of(),
                addressed.recipientLines(),
                addressed.deliverTo(),
                signers.today().get(0).username().orElseThrow(),
                Optional.empty(),
                expected(dueAt),
                List.of(),
                Optional.empty(),
                List.of(),
                Marks.none());
    }

    private static String subject(Petition petition, DocumentKind kind) {
        String what = LetterFacts.noun(petition) + " số " + petition.caseNumber();
        return switch (kind) {
            case ANSWER_LETTER -> "trả lời " + what;
            case GUIDANCE_LETTER -> "hướng dẫn gửi " + what;
            case SUPPLEMENT_LETTER -> "đề nghị bổ sung nội dung " + what;
            case REFUSAL_NOTICE -> "về việc không thụ lý giải quyết " + what;
            case ACCEPTANCE_NOTICE -> "về việc thụ lý giải quyết " + what;
            case TRANSFER_SLIP -> "về việc chuyển " + what;
            default -> what;
        };
    }

    /** What is overdue is expected this month. */
    private YearMonth expected(LocalDateTime dueAt) {
        LocalDate last = dueAt.minusNanos(1).toLocalDate();
        LocalDate today = LocalDate.now(clock);
        return YearMonth.from(last.isBefore(today) ? today : last);
    }
}
