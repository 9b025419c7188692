package vn.doithoai.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.StatutoryTerms;
import vn.doithoai.calendar.WorkingCalendar;

/** The announced session is on Friday 26/9/2025, intake ends on 15/9. */
class ChangeRulesTest {

    private static final Schedule ANNOUNCED = schedule("2025-09-15", "2025-09-26");

    @ParameterizedTest
    @CsvSource({"2025-09-24T23:59, false", "2025-09-25T00:00, true"})
    void aChangeIsAnnouncedTwoWorkingDaysBefore(String now, boolean late) {
        Schedule later = schedule("2025-09-15", "2025-10-10");

        assertThat(lines(now, Optional.of(later)).contains("Đã quá hạn báo hoãn hoặc hủy"))
                .isEqualTo(late);
        assertThat(lines(now, Optional.empty()).contains("Đã quá hạn báo hoãn hoặc hủy"))
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-16, true", "2025-09-17, false", "2025-09-15, false"})
    void aNewEndOfIntakeLiesAhead(String intakeTo, boolean refused) {
        String lines = lines("2025-09-17T08:00", Optional.of(schedule(intakeTo, "2025-10-10")));

        assertThat(lines.contains("- Lỗi: Ngày kết thúc tiếp nhận mới đã qua.")).isEqualTo(refused);
    }

    /** Seven days before Wednesday 24/9 is 17/9. */
    @ParameterizedTest
    @CsvSource({"2025-09-17T23:59, false", "2025-09-18T00:00, true"})
    void theNewDayNeedsItsNoticeToo(String now, boolean late) {
        String lines = lines(now, Optional.of(schedule("2025-09-15", "2025-09-24")));

        assertThat(lines.contains("- Cảnh báo: Ngày hội nghị mới quá gần ngày thông báo"))
                .isEqualTo(late);
    }

    @Test
    void theDatesThemselvesAreCheckedAsAtSetUp() {
        assertThat(lines("2025-09-17T08:00", Optional.of(schedule("2025-09-15", "2025-10-11"))))
                .contains("- Lỗi: Ngày hội nghị 11/10/2025 là ngày nghỉ (cuối tuần).");
    }

    private static String lines(String now, Optional<Schedule> after) {
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        Clock clock = Clock.fixed(LocalDateTime.parse(now).atZone(zone).toInstant(), zone);
        WorkingCalendar calendar = WorkingCalendar.shipped();
        Deadlines deadlines = new Deadlines(StatutoryTerms.shipped(), calendar);
        ChangeRules rules = new ChangeRules(new ScheduleRules(deadlines, calendar, clock), deadlines, clock);
        List<Finding> findings = rules.check(new RoundChange("id", "round", "Lý do", ANNOUNCED, after, "chuyenvien"));
        return Finding.lines(findings);
    }

    private static Schedule schedule(String intakeTo, String day) {
        return new Schedule(
                LocalDate.parse("2025-08-20"),
                LocalDate.parse("2025-08-25"),
                LocalDate.parse(intakeTo),
                LocalDateTime.parse(day + "T14:00"),
                LocalDateTime.parse(day + "T17:00"),
                "Phòng họp 219");
    }
}
