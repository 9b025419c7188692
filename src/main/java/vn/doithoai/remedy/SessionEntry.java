package vn.doithoai.remedy;

import java.util.Optional;
import vn.doithoai.delivery.CalendarEntry;

/** The session in the guests' calendars, for an invitation that is replaced or recalled. */
public interface SessionEntry {

    /**
     * A new entry, newer than all that went out.
     *
     * @param owner case number of the round
     * @return empty when there is no such session, or it is over
     */
    Optional<CalendarEntry> of(String owner, CalendarEntry.Method method);
}
