package vn.doithoai.document.lint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Days that the calendar does not have, and weekdays that are not the date's. */
@Component
class RealDateRule implements LintRule {

    /** A leap year, so that 29/2 without a year is left alone. */
    private static final int ANY_YEAR = 2024;

    /** "lần thứ hai", "Kỳ họp thứ năm": which one it is, not which day of the week. */
    private static final String NO_ORDINAL =
            "(?<!(?:lần|kỳ|kỳ họp|phiên|phiên họp|khóa|khoá|hội nghị|đại hội|quý|cấp|đợt"
                    + "|vòng|tuần|tháng|năm|ngày làm việc|hạng|bậc|số|điều|mục|phần) )";

    private static final String WEEKDAY = "(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)";

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("thứ hai", DayOfWeek.MONDAY),
            Map.entry("thứ 2", DayOfWeek.MONDAY),
            Map.entry("thứ ba", DayOfWeek.TUESDAY),
            Map.entry("thứ 3", DayOfWeek.TUESDAY),
            Map.entry("thứ tư", DayOfWeek.WEDNESDAY),
            Map.entry("thứ 4", DayOfWeek.WEDNESDAY),
            Map.entry("thứ năm", DayOfWeek.THURSDAY),
            Map.entry("thứ 5", DayOfWeek.THURSDAY),
            Map.entry("thứ sáu", DayOfWeek.FRIDAY),
            Map.entry("thứ 6", DayOfWeek.FRIDAY),
            Map.entry("thứ bảy", DayOfWeek.SATURDAY),
            Map.entry("thứ 7", DayOfWeek.SATURDAY),
            Map.entry("chủ nhật", DayOfWeek.SUNDAY));

    private static final TextFault FULL = TextFault.error(
                    "impossible-date",
                    Source.CONTENT,
                    WrittenDate.pattern(),
                    match -> WrittenDate.of(match, 1).isPresent() ? "" : noSuchDay(match.group()))
            .anyCase();

    /** A doubtful point only: "trong ngày 13/15 kiến nghị" names no day. */
    private static final TextFault YEARLESS = TextFault.warning(
                    "impossible-date",
                    Source.CONTENT,
                    "(?<!\\p{L})ngày (\\d{1,2})(?:/| tháng )(\\d{1,2})(?! năm)(?![\\d/])",
                    match -> WrittenDate.day(
                                            ANY_YEAR,
                                            Integer.parseInt(match.group(2)),
                                            Integer.parseInt(match.group(1)))
                                    .isPresent()
                            ? ""
                            : noSuchDay(match.group()))
            .anyCase();

    private static final TextFault WRONG_WEEKDAY = TextFault.error(
                    "weekday",
                    Source.CONTENT,
                    NO_ORDINAL + "(?<!\\p{L})" + WEEKDAY + "[,\\s(]{1,3}(?:ngày )?" + WrittenDate.pattern(),
                    RealDateRule::weekday)
            .anyCase();

    @Override
    public List<Finding> check(Printed printed) {
        return printed.lines().stream()
                .flatMap(line -> Stream.of(FULL, YEARLESS, WRONG_WEEKDAY).flatMap(fault -> fault.in(line)))
                .toList();
    }

    private static String noSuchDay(String written) {
        return "Không có ngày này trong lịch: “%s”.".formatted(written);
    }

    private static String weekday(MatchResult match) {
        DayOfWeek said = WEEKDAYS.get(match.group(1).toLowerCase(Locale.ROOT));
        Optional<LocalDate> date = WrittenDate.of(match, 2);
        return date.filter(day -> day.getDayOfWeek() != said)
                .map(day -> "Thứ và ngày không khớp: “%s”; ngày đó là %s.".formatted(match.group(), name(day)))
                .orElse("");
    }

    private static String name(LocalDate day) {
        List<String> names = List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");
        return names.get(day.getDayOfWeek().getValue() - 1);
    }
}
