package vn.doithoai.calendar;

import java.time.LocalDate;

/**
 * Dates as official documents print them: a leading zero for days below 10 and for months 1 and 2 only, so that
 * nobody can turn "1" into "11" by hand (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
public final class VietnameseDate {

    private VietnameseDate() {}

    /** For running text: {@code 05/9/2025}, {@code 01/02/2026}, {@code 10/4/2019}. */
    public static String numeric(LocalDate date) {
        return dayMonth(date) + "/" + date.getYear();
    }

    /** Where the year is clear from the context: {@code 05/9}. */
    public static String dayMonth(LocalDate date) {
        return day(date) + "/" + month(date);
    }

    /** For the place-and-date line: {@code ngày 05 tháng 9 năm 2025}. */
    public static String words(LocalDate date) {
        return "ngày " + day(date) + " tháng " + month(date) + " năm " + date.getYear();
    }

    /** The day alone, {@code 05}. */
    static String day(LocalDate date) {
        return padded(date.getDayOfMonth(), 10);
    }

    private static String month(LocalDate date) {
        return padded(date.getMonthValue(), 3);
    }

    private static String padded(int value, int firstUnpadded) {
        return value < firstUnpadded ? "0" + value : Integer.toString(value);
    }
}
