package vn.doithoai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private final Deadlines deadlines = new Deadlines(StatutoryTerms.shipped(), WorkingCalendar.shipped());

    @ParameterizedTest
    @CsvSource({
        // the sample: over Quốc khánh, and after the session
        "WORD_TO_PETITIONER, 2025-08-25, 2025-09-10",
        "WORD_TO_PETITIONER, 2025-09-15, 2025-09-29",
        "NOTICE_BEFORE_SESSION, 2025-09-26, 2025-09-19",
        "INVITATION_BEFORE_SESSION, 2025-09-26, 2025-09-19",
        "POSTPONE_BEFORE_SESSION, 2025-09-26, 2025-09-24",
        "REMINDER_BEFORE_SESSION, 2025-09-26, 2025-09-25",
        "CONCLUSION_NOTICE, 2025-09-26, 2025-10-07",
        "REPORT, 2025-09-26, 2025-10-31",
        "ARCHIVE, 2025-10-31, 2026-11-02",
        // worked Saturdays count
        "ACKNOWLEDGE, 2025-04-25, 2025-04-26",
        "WORD_TO_PETITIONER, 2025-04-21, 2025-05-07",
        "ACKNOWLEDGE, 2026-01-09, 2026-01-10",
        "REFUSAL, 2026-08-20, 2026-08-24",
        // Tết 2026
        "WORD_TO_PETITIONER, 2026-02-09, 2026-03-02",
        "REMINDER_BEFORE_SESSION, 2026-02-23, 2026-02-13",
        "NOTICE_BEFORE_SESSION, 2026-02-27, 2026-02-13",
        // over the end of the year, swapped 2/1 and worked 10/1 included
        "WORD_TO_PETITIONER, 2025-12-29, 2026-01-13",
        "REFUSAL, 2024-12-30, 2025-01-03",
        // end of month on a Sunday, received on a free day
        "REPORT, 2026-04-15, 2026-06-01",
        "ACKNOWLEDGE, 2025-09-06, 2025-09-08",
        // a leap day's year ends on 28/2, a Friday
        "ARCHIVE, 2024-02-29, 2025-02-28"
    })
    void lastDay(TermCode code, LocalDate event, LocalDate expected) {
        assertThat(deadlines.due(code, event).lastDay()).isEqualTo(expected);
    }

    @Test
    void noticeOfTheSampleWasSentThirtySevenDaysAheadAndSoInTime() {
        LocalDate session = LocalDate.of(2025, 9, 26);
        LocalDate sent = LocalDate.of(2025, 8, 20);
        assertThat(ChronoUnit.DAYS.between(sent, session)).isEqualTo(37);
        assertThat(deadlines.due(TermCode.NOTICE_BEFORE_SESSION, session).lastDay())
                .isAfterOrEqualTo(sent);
    }

    @Test
    void endsAtMidnightAfterTheLastDay() {
        Deadline deadline = deadlines.due(TermCode.WORD_TO_PETITIONER, LocalDate.of(2025, 8, 25));
        assertThat(deadline.endsAtLocal()).isEqualTo(LocalDateTime.parse("2025-09-11T00:00"));
        assertThat(deadline.code()).isEqualTo(TermCode.WORD_TO_PETITIONER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WORD_TO_PETITIONER | 2025-08-25 | 10 ngày làm việc từ 25/8/2025, trừ 30/8–02/9 (cuối tuần, Quốc khánh),"
                        + " 06–07/9 (cuối tuần); Luật Tiếp công dân điều 28",
                "ACKNOWLEDGE | 2025-09-15 | 1 ngày làm việc từ 15/9/2025; Nghị định 30/2020/NĐ-CP điều 4",
                "REFUSAL | 2025-04-24 | 3 ngày làm việc từ 24/4/2025, trừ 27/4 (cuối tuần), tính cả ngày làm bù"
                        + " 26/4/2025; Mặc định của phần mềm khi chưa có quy định",
                "NOTICE_BEFORE_SESSION | 2026-02-27 | ít nhất 7 ngày trước 27/02/2026, chậm nhất 13/02/2026,"
                        + " 20/02/2026 là ngày nghỉ (Tết Nguyên đán) nên chuyển lên ngày làm việc liền trước 13/02/2026;"
                        + " Luật Tổ chức chính quyền địa phương 2025 điều 43 (quy định cho cấp xã, dùng làm mặc định)",
                "REFUSAL | 2026-12-31 | 3 ngày làm việc từ 31/12/2026, trừ 01/01/2027–03/01/2027 (Tết Dương lịch, cuối"
                        + " tuần); lịch nghỉ năm 2027 suy từ luật, chưa công bố; Nghị định 154/2026/NĐ-CP",
                "ACKNOWLEDGE | 2024-06-03 | 1 ngày làm việc từ 03/6/2024; lịch nghỉ năm 2024 suy từ luật, chưa nhập bản"
                        + " công bố; Nghị định 30/2020/NĐ-CP điều 4",
                "REPORT | 2026-04-15 | hết tháng liền sau ngày 15/4/2026, 31/5/2026 là ngày nghỉ (cuối tuần) nên chuyển"
                        + " sang ngày làm việc tiếp theo 01/6/2026; Báo cáo mẫu của Văn phòng UBND tỉnh Sơn La (hội nghị"
                        + " tháng 9, báo cáo tháng 10 năm 2025)"
            })
    void explainsItself(TermCode code, LocalDate event, String expected) {
        assertThat(deadlines.due(code, event).explanation()).isEqualTo(expected);
    }
}
