package vn.doithoai.calendar;

import java.time.LocalDate;

/**
 * A day on which offices do not work, with the reason as people say it.
 *
 * @param name e.g. "Quốc khánh", "cuối tuần", "nghỉ bù Giỗ Tổ Hùng Vương"
 */
public record FreeDay(LocalDate date, Kind kind, String name) {

    /** Why the day is free. */
    public enum Kind {
        /** An ordinary Saturday or Sunday. */
        WEEKEND,
        /** A public holiday (Bộ luật Lao động 2019 điều 112). */
        HOLIDAY,
        /** Free because a holiday fell on a weekend (điều 111 khoản 3). */
        COMPENSATORY,
        /** An ordinary weekday exchanged for a worked Saturday by the yearly announcement. */
        SWAPPED
    }

    static FreeDay weekend(LocalDate date) {
        return new FreeDay(date, Kind.WEEKEND, "cuối tuần");
    }
}
