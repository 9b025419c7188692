package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.delivery.CalendarEntry;
import vn.doithoai.delivery.CalendarEntry.Method;

/** The session as guests must have it in their calendars now, for whoever writes to them outside the round's own course. */
@Service
@Transactional
public class GuestEntries {

    private final RoundRegister register;
    private final SessionCalendar calendar;
    private final Clock clock;

    GuestEntries(RoundRegister register, SessionCalendar calendar, Clock clock) {
        this.register = register;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return empty when there is no such round, nobody was invited, or the session is over */
    public Optional<CalendarEntry> now(String caseNumber, Method method) {
        return register.byCaseNumber(caseNumber)
                .filter(round -> round.schedule().sessionEnd().isAfter(LocalDateTime.now(clock)))
                .flatMap(round -> method == Method.CANCEL ? calendar.cancel(round) : calendar.update(round));
    }
}
