package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DraftRequest;
import vn.doithoai.document.Drafting;

/** Drafts the documents that a round issues, each from the record as it stands now. */
@Service
@Transactional
public class RoundDrafts {

    private static final Set<DocumentKind> KINDS = EnumSet.of(
            DocumentKind.NOTICE,
            DocumentKind.INVITATION,
            DocumentKind.CHANGE_NOTICE,
            DocumentKind.CANCELLATION_NOTICE,
            DocumentKind.MINUTES,
            DocumentKind.CONCLUSION_NOTICE,
            DocumentKind.REPORT);

    private final RoundRegister register;
    private final Drafting drafting;
    private final PreparationDrafts preparation;
    private final OutcomeDrafts outcome;
    private final DraftAssembly assembly;
    private final Clock clock;

    RoundDrafts(
            RoundRegister register,
            Drafting drafting,
            PreparationDrafts preparation,
            OutcomeDrafts outcome,
            DraftAssembly assembly,
            Clock clock) {
        this.register = register;
        this.drafting = drafting;
        this.preparation = preparation;
        this.outcome = outcome;
        this.assembly = assembly;
        this.clock = clock;
    }

    /** A stored draft, and when the document should be out. */
    public record Drafted(Document document, LocalDateTime dueAt) {}

    public Drafted draft(String roundId, DocumentKind kind) {
        Round round = register.get(roundId);
        DraftPlan plan = plan(round, kind);
        DraftRequest request =
                new DraftRequest(round.caseNumber(), kind, assembly.content(kind, plan, LocalDate.now(clock)));
        return new Drafted(drafting.create(request), plan.dueAt());
    }

    /** Takes corrected minutes into their document while it is still a draft. */
    public void refreshMinutes(String roundId, String user) {
        Round round = register.get(roundId);
        refresh(round, DocumentKind.MINUTES, outcome.minutes(round).facts(), user);
    }

    /** Takes a corrected programme into the invitation while it is still a draft; its calendar entry stays. */
    public void refreshInvitation(String roundId, String user) {
        Round round = register.get(roundId);
        refresh(round, DocumentKind.INVITATION, preparation.invitationFacts(round), user);
    }

    /**
     * Draws a document anew from the registers as they stand now, with the legal bases of today, while it is still a
     * draft.
     */
    public void redraw(Document document, String user) {
        Round round = register.byCaseNumber(document.owner()).orElseThrow();
        DraftPlan plan = plan(round, document.kind());
        drafting.redraw(document.id(), assembly.content(document.kind(), plan, LocalDate.now(clock)), user);
    }

    /** Whether {@link #redraw} knows such a document. */
    public static boolean draws(DocumentKind kind) {
        return KINDS.contains(kind);
    }

    private void refresh(Round round, DocumentKind kind, Map<String, Object> facts, String user) {
        assembly.drafts(round.caseNumber(), kind).forEach(document -> drafting.refresh(document.id(), facts, user));
    }

    private DraftPlan plan(Round round, DocumentKind kind) {
        return switch (kind) {
            case NOTICE -> preparation.notice(round);
            case INVITATION -> preparation.invitation(round);
            case CHANGE_NOTICE -> preparation.changeNotice(round);
            case CANCELLATION_NOTICE -> preparation.cancellation(round);
            case MINUTES -> outcome.minutes(round);
            case CONCLUSION_NOTICE -> outcome.conclusion(round);
            case REPORT -> outcome.report(round);
            default -> throw new IllegalArgumentException("not a document of a round: " + kind);
        };
    }
}
