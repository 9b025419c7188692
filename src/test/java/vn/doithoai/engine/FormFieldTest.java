package vn.doithoai.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldTest {

    private static final FormField<String> PLACE = FormField.text("place", "Địa điểm", 10);
    private static final FormField<Integer> NUMBER = FormField.integer("number", "Số văn bản");

    private final FormScope scope = new FormScope();

    @Test
    void aTakenValueIsGoneFromTheScope() {
        scope.setVariable("place", "Hội trường");

        assertThat(PLACE.take(scope)).contains("Hội trường");
        assertThat(scope.getVariableNames()).isEmpty();
    }

    @Test
    void textComesStrippedAndComposed() {
        scope.setVariable("place", "  Ti\u0065\u0302\u0301p \n");

        assertThat(PLACE.require(scope)).isEqualTo("Tiếp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t"})
    void blankIsAbsent(String blank) {
        scope.setVariable("place", blank);

        assertThat(PLACE.take(scope)).isEmpty();
        assertThatThrownBy(() -> PLACE.require(scope))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Vui lòng nhập “Địa điểm”.");
    }

    @Test
    void neverSentIsAbsent() {
        assertThat(NUMBER.take(scope)).isEmpty();
    }

    @Test
    void lengthIsCountedAfterStripping() {
        assertThat(PLACE.require(FormScope.with("place", " 1234567890 "))).hasSize(10);

        assertThatThrownBy(() -> PLACE.take(FormScope.with("place", "12345678901")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("“Địa điểm” dài 11 ký tự, quá giới hạn 10 ký tự. Vui lòng viết gọn lại.");
    }

    @Test
    void anotherTypeThanTheFormSendsIsRefused() {
        assertThatThrownBy(() -> NUMBER.take(FormScope.with("number", "12")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("“Số văn bản” không đúng kiểu dữ liệu. Vui lòng nhập lại.");
        assertThatThrownBy(() -> PLACE.take(FormScope.with("place", 12))).isInstanceOf(InvalidInputException.class);
        assertThat(NUMBER.require(FormScope.with("number", 12))).isEqualTo(12);
    }
}
