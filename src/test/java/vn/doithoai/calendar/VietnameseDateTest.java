package vn.doithoai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-08-25, 25/8/2025, ngày 25 tháng 8 năm 2025",
        "2022-07-01, 01/7/2022, ngày 01 tháng 7 năm 2022",
        "2025-09-05, 05/9/2025, ngày 05 tháng 9 năm 2025",
        "2019-04-10, 10/4/2019, ngày 10 tháng 4 năm 2019",
        "2026-01-02, 02/01/2026, ngày 02 tháng 01 năm 2026",
        "2026-02-28, 28/02/2026, ngày 28 tháng 02 năm 2026",
        "2026-03-09, 09/3/2026, ngày 09 tháng 3 năm 2026",
        "2024-12-19, 19/12/2024, ngày 19 tháng 12 năm 2024"
    })
    void leadingZeroForDaysBelowTenAndMonthsOneAndTwoOnly(LocalDate date, String numeric, String words) {
        assertThat(VietnameseDate.numeric(date)).isEqualTo(numeric);
        assertThat(VietnameseDate.words(date)).isEqualTo(words);
    }
}
