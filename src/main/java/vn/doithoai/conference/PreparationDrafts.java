package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.delivery.CalendarEntry;

/** Plans of the documents before the session: notice, invitation, notice of change, notice of cancellation. */
@Component
class PreparationDrafts {

    private static final String ANNOUNCED = "notice";
    private static final String INVITED = DraftAssembly.GUESTS;

    private final RoundFacts facts;
    private final DraftAssembly assembly;
    private final ChangeFacts changes;
    private final SessionCalendar calendar;
    private final Deadlines deadlines;
    private final Clock clock;

    PreparationDrafts(
            RoundFacts facts,
            DraftAssembly assembly,
            ChangeFacts changes,
            SessionCalendar calendar,
            Deadlines deadlines,
            Clock clock) {
        this.facts = facts;
        this.assembly = assembly;
        this.changes = changes;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    DraftPlan notice(Round round) {
        Map<String, Object> own = new HashMap<>(Map.of("round", facts.round(round)));
        own.put("channels", facts.wording().channels());
        own.put("contact", facts.wording().contact());
        LocalDateTime due = round.schedule().noticeDueAt();
        return plan(round, "notice", "Về việc tổ chức ", own, due, Optional.empty());
    }

    DraftPlan invitation(Round round) {
        LocalDateTime due = deadlines
                .due(TermCode.INVITATION_BEFORE_SESSION, round.schedule().sessionDay())
                .endsAtLocal();
        return plan(round, "invitation", "Dự ", invitationFacts(round), due, Optional.of(calendar.request(round)))
                .to(List.of(INVITED));
    }

    /** Apart from the plan, because making a plan draws the next number for the guests' calendars. */
    Map<String, Object> invitationFacts(Round round) {
        Map<String, Object> own = announced(round);
        own.put("programme", round.programme().orElse("").lines().toList());
        return own;
    }

    DraftPlan changeNotice(Round round) {
        RoundChange change = changes.latest(round);
        Map<String, Object> own = announced(round);
        own.putAll(changes.announcement(change));
        String subjectStart = "Về việc thay đổi " + changes.subject(change) + " ";
        return toAllWhoKnow(plan(round, "change-notice", subjectStart, own, today(), calendar.update(round)));
    }

    DraftPlan cancellation(Round round) {
        Map<String, Object> own = announced(round);
        own.put("reason", changes.latest(round).reason());
        return toAllWhoKnow(plan(round, "cancellation", "Về việc hủy ", own, today(), calendar.cancel(round)));
    }

    /** Whoever holds the invitation learns of a change, too. */
    private static DraftPlan toAllWhoKnow(DraftPlan plan) {
        return plan.calendar().isPresent() ? plan.to(List.of(ANNOUNCED, INVITED)) : plan;
    }

    private DraftPlan plan(
            Round round,
            String template,
            String subjectStart,
            Map<String, Object> own,
            LocalDateTime due,
            Optional<CalendarEntry> entry) {
        return new DraftPlan(
                "conference/" + template,
                subjectStart + facts.title(round),
                List.of(ANNOUNCED),
                own,
                round.signer(),
                Optional.empty(),
                due,
                entry);
    }

    private Map<String, Object> announced(Round round) {
        Map<String, Object> known = new HashMap<>(Map.of("round", facts.round(round)));
        assembly.notice(round).map(facts::notice).ifPresent(notice -> known.put("notice", notice));
        return known;
    }

    /** A change is announced the same day. */
    private LocalDateTime today() {
        return LocalDate.now(clock).plusDays(1).atStartOfDay();
    }
}
