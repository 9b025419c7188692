package vn.doithoai.journeys;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doithoai.calendar.WorkingCalendar;

/**
 * A lawful round in the near future, whatever the day on which the test runs.
 *
 * @param year of the session
 * @param noticeOn day of the notice
 * @param intakeFrom first day of intake
 * @param intakeTo last day of intake
 * @param sessionDay day of the session
 */
public record ComingRound(
        int year, LocalDate noticeOn, LocalDate intakeFrom, LocalDate intakeTo, LocalDate sessionDay) {

    public static final String PLACE = "Phòng họp 219, Tầng 2";

    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    /** Intake opens on the next working day. */
    public static ComingRound after(LocalDate today) {
        return opening(today, CALENDAR.nextWorkingDay(today));
    }

    /** Intake opens today: its timer is due as soon as the notice is out. */
    public static ComingRound openingOn(LocalDate today) {
        return opening(today, today);
    }

    private static ComingRound opening(LocalDate notice, LocalDate intakeFrom) {
        LocalDate intakeTo = CALENDAR.plusWorkingDays(intakeFrom, 5);
        LocalDate session = CALENDAR.plusWorkingDays(intakeTo, 10);
        return new ComingRound(session.getYear(), notice, intakeFrom, intakeTo, session);
    }

    /** The fields of the start form, as Tasklist submits them. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("year", year);
        fields.put("planReference", "62/KH-VPUB");
        fields.put("planDate", noticeOn.minusMonths(6).toString());
        fields.put("noticeOn", noticeOn.toString());
        fields.put("intakeFrom", intakeFrom.toString());
        fields.put("intakeTo", intakeTo.toString());
        fields.put("sessionDay", sessionDay.toString());
        fields.put("sessionFrom", "14:00");
        fields.put("sessionUntil", "17:00");
        fields.put("place", PLACE);
        fields.put("signerRole", "DEPUTY");
        return fields;
    }

    /** The same as the inside of a REST request's {@code variables}. */
    public String json() {
        return fields().entrySet().stream()
                .map(field -> "\"%s\":{\"value\":%s}".formatted(field.getKey(), literal(field.getValue())))
                .collect(Collectors.joining(","));
    }

    private static String literal(Object value) {
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}
