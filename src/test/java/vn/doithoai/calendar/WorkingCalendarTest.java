package vn.doithoai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @Test
    void freeWeekdaysOf2025And2026AreExactlyTheAnnouncedOnes() {
        assertThat(freeWeekdays(2025))
                .containsExactly(
                        "01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "05-02",
                        "09-01", "09-02");
        assertThat(freeWeekdays(2026))
                .containsExactly(
                        "01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30", "05-01",
                        "08-31", "09-01", "09-02");
    }

    @Test
    void workedSaturdaysAreExactlyTheAnnouncedOnes() {
        assertThat(workedWeekendDays(2025)).containsExactly("04-26");
        assertThat(workedWeekendDays(2026)).containsExactly("01-10", "08-22");
        assertThat(workedWeekendDays(2027)).isEmpty();
        assertThat(calendar.workedInstead(LocalDate.of(2025, 4, 26))).contains("làm bù cho 02/5/2025");
        assertThat(calendar.workedInstead(LocalDate.of(2025, 4, 25))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-02, HOLIDAY, Quốc khánh",
        "2026-04-27, COMPENSATORY, nghỉ bù Giỗ Tổ Hùng Vương",
        "2026-08-31, SWAPPED, nghỉ hoán đổi với 22/8/2026",
        "2025-09-06, WEEKEND, cuối tuần",
        "2027-05-03, COMPENSATORY, nghỉ bù Quốc tế Lao động"
    })
    void saysWhyADayIsFree(LocalDate date, FreeDay.Kind kind, String name) {
        assertThat(calendar.freeDay(date)).contains(new FreeDay(date, kind, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02"})
    void firstDayOfTetFollowsTheVietnameseCalendar(LocalDate expected) {
        assertThat(new LawHolidays().firstDayOfTet(expected.getYear())).isEqualTo(expected);
    }

    @Test
    void year2027IsDerivedFromTheLaw() {
        assertThat(calendar.derived(2025)).isFalse();
        assertThat(calendar.derived(2026)).isFalse();
        assertThat(calendar.derived(2027)).isTrue();
        // Tết 5–9/2 with two compensatory days, Giỗ Tổ, 30/4, 1/5 on a Saturday, Quốc khánh on a Thursday
        assertThat(freeWeekdays(2027))
                .containsExactly(
                        "01-01", "02-05", "02-08", "02-09", "02-10", "02-11", "04-16", "04-30", "05-03", "09-02",
                        "09-03");
    }

    @Test
    void everyDerivedYearKeepsElevenFreeWeekdays() {
        for (int year = 2027; year <= 2060; year++) {
            assertThat(freeWeekdays(year)).as("năm %d", year).hasSize(11);
        }
    }

    @Test
    void neighboursSkipHolidaysAndTakeWorkedSaturdays() {
        assertThat(calendar.nextWorkingDay(LocalDate.of(2025, 8, 29))).isEqualTo("2025-09-03");
        assertThat(calendar.previousWorkingDay(LocalDate.of(2025, 9, 3))).isEqualTo("2025-08-29");
        assertThat(calendar.nextWorkingDay(LocalDate.of(2025, 4, 25))).isEqualTo("2025-04-26");
        assertThat(calendar.nextWorkingDay(LocalDate.of(2026, 2, 13))).isEqualTo("2026-02-23");
        assertThat(calendar.onOrAfter(LocalDate.of(2026, 8, 22))).isEqualTo("2026-08-22");
        assertThat(calendar.onOrBefore(LocalDate.of(2026, 8, 23))).isEqualTo("2026-08-22");
    }

    @Test
    void intakeWindowOfTheSampleHasFourteenWorkingDays() {
        assertThat(calendar.workingDaysIn(LocalDate.of(2025, 8, 25), LocalDate.of(2025, 9, 15)))
                .isEqualTo(14);
        assertThat(calendar.workingDaysIn(LocalDate.of(2025, 9, 15), LocalDate.of(2025, 8, 25)))
                .isZero();
    }

    @Test
    void wrongFilesAreRefusedWithTheReason() {
        assertThatThrownBy(() -> read(year("freeDay: []")))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("thu.yaml")
                .hasMessageContaining("dòng 6")
                .hasMessageContaining("«freeDay»");
        assertThatThrownBy(() -> read(year("workedDays: [{day: 2025-04-25, name: x}]")))
                .hasMessageContaining("25/4/2025 phải là thứ Bảy");
        assertThatThrownBy(() -> read(year("freeDays: [{from: 2026-01-01, kind: HOLIDAY, name: x}]")))
                .hasMessageContaining("01/01/2026 không thuộc năm 2025");
        assertThatThrownBy(() -> read(year("freeDays: [{from: 2025-01-02, to: 2025-01-01, kind: HOLIDAY, name: x}]")))
                .hasMessageContaining("đứng trước ngày bắt đầu");
        assertThatThrownBy(() -> read("")).isInstanceOf(RuleFileException.class);
    }

    private static String year(String rest) {
        return "years:\n  - year: 2025\n    status: ANNOUNCED\n    source: x\n    " + rest + "\n";
    }

    private static WorkingCalendar read(String yaml) {
        return WorkingCalendar.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "thu.yaml");
    }

    private List<String> freeWeekdays(int year) {
        return days(year)
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !calendar.isWorkingDay(day))
                .map(day -> day.toString().substring(5))
                .toList();
    }

    private List<String> workedWeekendDays(int year) {
        return days(year)
                .filter(day -> day.getDayOfWeek().getValue() > 5 && calendar.isWorkingDay(day))
                .map(day -> day.toString().substring(5))
                .toList();
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
