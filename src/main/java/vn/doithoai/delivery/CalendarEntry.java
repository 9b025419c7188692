package vn.doithoai.delivery;

import java.time.LocalDateTime;

/**
 * The event that an invitation puts into the recipient's calendar, in Vietnamese local time.
 *
 * @param uid names the event for ever; a change and a cancellation carry the same one
 * @param sequence rises by one with every change, so that calendars know the newest (RFC 5545, SEQUENCE)
 * @param method what the recipient's calendar shall do with it
 */
public record CalendarEntry(
        String uid,
        int sequence,
        LocalDateTime start,
        LocalDateTime end,
        String summary,
        String location,
        String description,
        Method method) {

    public CalendarEntry {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a calendar entry ends after it starts");
        }
    }

    /** RFC 5546: enter or update the event, or take it out. */
    public enum Method {
        REQUEST,
        CANCEL
    }
}
