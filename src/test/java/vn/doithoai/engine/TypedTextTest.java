package vn.doithoai.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @Test
    void text_is_stripped_and_composed_and_split_into_its_lines() {
        assertThat(text(" Ve\u0302\u0300 việc \r\n\r\n hai ").lines()).containsExactly("Về việc", "hai");
        assertThat(text("e\u0302".repeat(30)).value()).hasSize(30);
    }

    @Test
    void dates_are_read_day_first() {
        assertThat(text("09/10/2025").date()).isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(text("26/9/2025").date()).isEqualTo(LocalDate.of(2025, 9, 26));
        assertThat(text("14:05").time()).isEqualTo(LocalTime.of(14, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/9/2025", "2025-09-26", "9/26/2025", "mai", ""})
    void no_date_is_refused_by_name(String typed) {
        assertThatThrownBy(text(typed)::date)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("“Ngày”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "9999999999", "mười", ""})
    void no_count_is_refused_by_name(String typed) {
        assertThatThrownBy(text(typed)::count)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("“Ngày”");
    }

    private static TypedText text(String typed) {
        return TypedText.of("Ngày", typed, 30);
    }
}
