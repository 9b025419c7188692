package vn.doithoai.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of one term: so many days after or before an event, by this text, in force between these days.
 *
 * @param event what starts the count, as the deadline table prints it, e.g. "ngày nhận kiến nghị"
 * @param source căn cứ
 * @param validTo last day in force; empty while the version stands
 */
public record StatutoryTerm(
        TermCode code,
        String name,
        int amount,
        Unit unit,
        Direction direction,
        String event,
        String source,
        Mark mark,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** What is counted. */
    public enum Unit {
        WORKING_DAYS("ngày làm việc"),
        CALENDAR_DAYS("ngày"),
        /** The last day of the n-th month after the event's. */
        MONTH_END("tháng"),
        YEARS("năm");

        private final String label;

        Unit(String label) {
            this.label = label;
        }
    }

    /** Whether the term follows the event or must be met before it. */
    public enum Direction {
        AFTER,
        BEFORE
    }

    /** How strong the source is. */
    public enum Mark {
        LAW("luật"),
        PRACTICE("thực tiễn địa phương"),
        SAMPLE("văn bản mẫu"),
        OURS("mặc định của phần mềm");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public StatutoryTerm {
        require(code != null, "thời hạn thiếu code");
        require(
                Stream.of(name, unit, direction, event, source, mark, validFrom).allMatch(field -> field != null),
                "thời hạn " + code + " cần đủ name, unit, direction, event, source, mark, validFrom");
        require(amount > 0, "thời hạn " + code + " cần amount lớn hơn 0");
        require(
                direction == Direction.AFTER || unit == Unit.WORKING_DAYS || unit == Unit.CALENDAR_DAYS,
                "thời hạn " + code + " tính lùi chỉ dùng được đơn vị ngày");
        LocalDate from = validFrom;
        require(
                validTo.isEmpty() || !validTo.get().isBefore(from),
                "thời hạn " + code + " hết hiệu lực trước khi có hiệu lực");
    }

    /** The length as people say it: "10 ngày làm việc", "1 năm", "hết tháng liền sau". */
    public String quantity() {
        if (unit == Unit.MONTH_END) {
            return amount == 1 ? "hết tháng liền sau" : "hết tháng thứ " + amount + " sau đó";
        }
        return amount + " " + unit.label;
    }

    boolean inForce(LocalDate on) {
        return !on.isBefore(validFrom) && validTo.map(last -> !on.isAfter(last)).orElse(true);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
