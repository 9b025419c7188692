package vn.doithoai.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormDatesTest {

    private static final FormField<String> DAY = FormField.text("day", "Ngày hội nghị", 10);
    private static final FormField<String> FROM = FormField.text("from", "Bắt đầu lúc", 20);

    @Test
    void readsWhatTheFormsSend() {
        assertThat(FormDates.requireDate(DAY, FormScope.with("day", "2025-09-26")))
                .isEqualTo(LocalDate.of(2025, 9, 26));
        assertThat(FormDates.requireTime(FROM, FormScope.with("from", "14:00"))).isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void nothingEnteredIsAbsentOrAskedFor() {
        assertThat(FormDates.date(DAY, new FormScope())).isEmpty();
        assertThat(FormDates.time(FROM, FormScope.with("from", " "))).isEmpty();
        assertThatThrownBy(() -> FormDates.requireDate(DAY, new FormScope()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Vui lòng nhập “Ngày hội nghị”.");
        assertThatThrownBy(() -> FormDates.requireTime(FROM, new FormScope()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Vui lòng nhập “Bắt đầu lúc”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"26/9/2025", "2025-02-29", "2025-9-26", "mai"})
    void aDayThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> FormDates.date(DAY, FormScope.with("day", text)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("“Ngày hội nghị” không phải là một ngày hợp lệ.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14h00", "25:00", "2 giờ", "14:00:61"})
    void aTimeThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> FormDates.time(FROM, FormScope.with("from", text)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("“Bắt đầu lúc” không phải là một giờ hợp lệ (ví dụ 14:00).");
    }
}
