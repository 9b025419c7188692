package vn.doithoai.document.lint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Dates as texts write them: "26/9/2025" or "26 tháng 9 năm 2025". */
final class WrittenDate {

    /** Three groups named with the given suffix for the numeric form, three for the one in words. */
    private static final String DATE =
            "(?:(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])|(?<!\\d)(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})(?!\\d))";

    /** How many groups {@link #pattern()} has. */
    static final int GROUPS = 6;

    private WrittenDate() {}

    /** A piece of a regular expression. */
    static String pattern() {
        return DATE;
    }

    /** @param first number of the first group of {@link #pattern()} in the match; empty when there is no such day */
    static Optional<LocalDate> of(MatchResult match, int first) {
        int at = match.group(first) == null ? first + GROUPS / 2 : first;
        return day(number(match, at + 2), number(match, at + 1), number(match, at));
    }

    /** Empty when the calendar does not have the day. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
