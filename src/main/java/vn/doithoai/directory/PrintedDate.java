package vn.doithoai.directory;

import java.time.LocalDate;

/**
 * Dates of running text in the law's style. The calendar room has the public twin; this room knows nobody, and
 * three lines are cheaper than an arrow.
 */
final class PrintedDate {

    private PrintedDate() {}

    static String of(LocalDate date) {
        return String.format(
                date.getMonthValue() < 3 ? "%02d/%02d/%d" : "%02d/%d/%d",
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear());
    }
}
