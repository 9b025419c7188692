package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.RoundCourse;

class CourseFactsTest {

    private static final LocalDateTime CREATED = LocalDateTime.parse("2025-08-18T08:00");

    @Test
    void whatHasHappenedIsTold() {
        assertThat(CourseFacts.of(new RoundCourse(
                        CREATED,
                        Optional.of(LocalDateTime.parse("2025-08-25T00:00")),
                        Optional.of(LocalDateTime.parse("2025-09-16T00:00")),
                        Optional.of(LocalDateTime.parse("2025-10-03T09:30")),
                        Optional.of("ab12"))))
                .containsExactly(
                        new Fact("Lập hồ sơ", "08h00 ngày 18/8/2025"),
                        new Fact("Mở tiếp nhận", "00h00 ngày 25/8/2025"),
                        new Fact("Đóng tiếp nhận", "00h00 ngày 16/9/2025"),
                        new Fact("Kết thúc hồ sơ", "09h30 ngày 03/10/2025"),
                        new Fact("Mã kiểm tra báo cáo (SHA-256)", "ab12"));
    }

    @Test
    void whatHasNotHappenedIsLeftOut() {
        assertThat(CourseFacts.of(new RoundCourse(
                        CREATED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly(new Fact("Lập hồ sơ", "08h00 ngày 18/8/2025"));
    }
}
