package vn.doithoai.conference;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.CalendarEntry;
import vn.doithoai.delivery.CalendarEntry.Method;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;

/** The session as an entry in the guests' calendars: one identity per round, a higher sequence each time. */
@Component
class SessionCalendar {

    private final CalendarSequence sequence;
    private final RoundFacts facts;
    private final DocumentRegister documents;

    SessionCalendar(CalendarSequence sequence, RoundFacts facts, DocumentRegister documents) {
        this.sequence = sequence;
        this.facts = facts;
        this.documents = documents;
    }

    CalendarEntry request(Round round) {
        return entry(round, Method.REQUEST);
    }

    /** Only for guests who already have the entry; absent before the first invitation. */
    Optional<CalendarEntry> update(Round round) {
        return invited(round) ? Optional.of(entry(round, Method.REQUEST)) : Optional.empty();
    }

    /** Takes the entry out again; absent before the first invitation. */
    Optional<CalendarEntry> cancel(Round round) {
        return invited(round) ? Optional.of(entry(round, Method.CANCEL)) : Optional.empty();
    }

    /** An invitation that was given up as a draft has reached nobody. */
    private boolean invited(Round round) {
        return documents.ofOwner(round.caseNumber()).stream()
                .anyMatch(document -> document.kind() == DocumentKind.INVITATION
                        && document.issued().isPresent());
    }

    private CalendarEntry entry(Round round, Method method) {
        Schedule schedule = round.schedule();
        return new CalendarEntry(
                round.caseNumber().toLowerCase(Locale.ROOT) + "@doi-thoai",
                sequence.next(round.id()),
                schedule.sessionStart(),
                schedule.sessionEnd(),
                facts.title(round),
                schedule.place(),
                "Hồ sơ " + round.caseNumber(),
                method);
    }
}
