package vn.doithoai.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.doithoai.conference.SampleSchedule.SAMPLE;
import static vn.doithoai.conference.SampleSchedule.intake;
import static vn.doithoai.conference.SampleSchedule.notice;
import static vn.doithoai.conference.SampleSchedule.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.StatutoryTerms;
import vn.doithoai.calendar.WorkingCalendar;

class ScheduleRulesTest {

    @Test
    void theSampleIsLawful() {
        assertThat(rules("2025-08-18T08:00").check(SAMPLE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void eachErrorIsNamed(Schedule schedule, String message) {
        List<Finding> findings = rules("2025-08-18T08:00").check(schedule);

        assertThat(Finding.anyError(findings)).isTrue();
        assertThat(Finding.lines(findings)).contains("- Lỗi: " + message);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        intake("2025-08-25", "2025-08-24"), "Ngày kết thúc tiếp nhận trước ngày bắt đầu tiếp nhận."),
                Arguments.of(
                        intake("2025-08-25", "2025-09-26"),
                        "Hội nghị phải diễn ra sau khi hết thời gian tiếp nhận kiến nghị."),
                Arguments.of(
                        session("2025-09-26T14:00", "2025-09-26T14:00"), "Giờ kết thúc hội nghị phải sau giờ bắt đầu."),
                Arguments.of(session("2025-08-18T08:00", "2025-08-18T11:00"), "Thời điểm tổ chức hội nghị đã qua."),
                Arguments.of(notice("2025-08-26"), "Thông báo phải phát hành trước hoặc cùng ngày bắt đầu tiếp nhận."),
                Arguments.of(
                        session("2025-10-11T08:00", "2025-10-11T11:00"),
                        "Ngày hội nghị 11/10/2025 là ngày nghỉ (cuối tuần)."),
                Arguments.of(
                        session("2026-02-18T08:00", "2026-02-18T11:00"),
                        "Ngày hội nghị 18/02/2026 là ngày nghỉ (Tết Nguyên đán)."));
    }

    /** 7 days before Friday 5/9/2025 is Friday 29/8; one day later would be too late. */
    @ParameterizedTest
    @CsvSource({"2025-08-29, false", "2025-08-30, true"})
    void theNoticeGoesOutSevenDaysBefore(String noticeOn, boolean late) {
        Schedule schedule = new Schedule(
                LocalDate.parse(noticeOn),
                LocalDate.parse("2025-08-30"),
                LocalDate.parse("2025-09-04"),
                LocalDateTime.parse("2025-09-05T08:00"),
                LocalDateTime.parse("2025-09-05T11:00"),
                "Hội trường");

        List<Finding> findings = rules("2025-08-18T08:00").check(schedule);

        assertThat(Finding.anyError(findings)).isEqualTo(late);
        assertThat(Finding.lines(findings).contains("là quá muộn; chậm nhất ngày 29/8/2025"))
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-20T23:59, ''",
        "2025-08-25T08:00, '- Cảnh báo: Ngày dự kiến phát hành thông báo đã qua.'",
        "2025-08-26T00:00, '- Lỗi: Ngày bắt đầu tiếp nhận đã qua trước khi phát hành thông báo.'",
        "2025-09-16T08:00, '- Lỗi: Thời gian tiếp nhận kiến nghị đã hết.'"
    })
    void whatIsAnnouncedCanStillBeAnswered(String now, String told) {
        assertThat(Finding.lines(rules(now).check(SAMPLE)))
                .startsWith(told)
                .satisfies(lines -> assertThat(lines.isEmpty()).isEqualTo(told.isEmpty()));
    }

    @Test
    void anAnnouncedScheduleIsNotHeldAgainstToday() {
        assertThat(rules("2025-09-16T08:00").dates(SAMPLE)).isEmpty();
    }

    @Test
    void aNoticeDayThatHasPassedCountsAsToday() {
        assertThat(Finding.lines(rules("2025-09-20T08:00").check(SAMPLE)))
                .contains("Thông báo phát hành ngày 20/9/2025 là quá muộn");
    }

    @ParameterizedTest
    @CsvSource({"2025-09-18, 0", "2025-09-19, 1"})
    void unitsNeedTimeToAnswerAfterIntake(String intakeTo, int warnings) {
        List<Finding> findings = rules("2025-08-18T08:00").check(intake("2025-08-25", intakeTo));

        assertThat(Finding.anyError(findings)).isFalse();
        assertThat(findings).hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({"06:59, 11:00, 1", "07:00, 17:30, 0", "14:00, 17:31, 1"})
    void hoursOutsideTheOfficesDayAreAWarning(String from, String until, int warnings) {
        List<Finding> findings = rules("2025-08-18T08:00").check(session("2025-09-26T" + from, "2025-09-26T" + until));

        assertThat(findings).hasSize(warnings);
        assertThat(Finding.lines(findings))
                .isEqualTo(warnings == 0 ? "" : "- Cảnh báo: Hội nghị nằm ngoài giờ hành chính.");
    }

    @Test
    void aYearWithoutAnAnnouncedCalendarIsAWarning() {
        assertThat(Finding.lines(rules("2026-12-01T08:00")
                        .check(new Schedule(
                                LocalDate.parse("2026-12-02"),
                                LocalDate.parse("2026-12-07"),
                                LocalDate.parse("2026-12-31"),
                                LocalDateTime.parse("2027-01-14T08:00"),
                                LocalDateTime.parse("2027-01-14T11:00"),
                                "Hội trường"))))
                .isEqualTo("- Cảnh báo: Lịch nghỉ năm 2027 chưa công bố, đang suy từ Bộ luật Lao động.");
    }

    @ParameterizedTest
    @CsvSource({"2023-08-17, false", "2023-08-18, true", "2027-08-18, true", "2027-08-19, false"})
    void datesFarOffAreASlipOfThePen(String day, boolean plausible) {
        Schedule schedule = session(day + "T08:00", day + "T11:00");

        assertThat(catchThrowable(() -> rules("2025-08-18T08:00").requirePlausible(schedule)) == null)
                .isEqualTo(plausible);
    }

    private static ScheduleRules rules(String now) {
        WorkingCalendar calendar = WorkingCalendar.shipped();
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        Clock clock = Clock.fixed(LocalDateTime.parse(now).atZone(zone).toInstant(), zone);
        return new ScheduleRules(new Deadlines(StatutoryTerms.shipped(), calendar), calendar, clock);
    }
}
