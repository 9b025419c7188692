package vn.doithoai.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormFieldsTest {

    private static final FormFields FORM = read("""
            {"components": [
              {"type": "text", "text": "Chỉ để đọc"},
              {"type": "textfield", "key": "place"},
              {"type": "number", "key": "caseYear", "disabled": true},
              {"type": "group", "components": [
                {"type": "datetime", "key": "day"},
                {"type": "group", "components": [{"type": "checkbox", "key": "agreed"}]}
              ]}
            ]}
            """);

    @Test
    void fieldsAreFoundAtEveryDepthExceptDisabledOnes() {
        assertThat(FORM.keys()).containsExactlyInAnyOrder("place", "day", "agreed");
    }

    @Test
    void whatFieldsSubmitIsTaken() {
        assertThatCode(() -> {
                    FORM.require(Map.of("place", "Phòng họp 219", "agreed", true));
                    FORM.require(Variables.putValueTyped("place", Variables.stringValue("Phòng họp 219"))
                            .putValueTyped("day", Variables.untypedNullValue()));
                    FORM.require(Collections.singletonMap("day", null));
                    FORM.require(Map.of());
                    FORM.require(null);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void anythingElseIsRefusedByName() {
        assertThatThrownBy(() -> FORM.require(Map.of("place", "Phòng họp 219", "approved", true)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Biểu mẫu không có ô “approved”");
        assertThatThrownBy(() -> FORM.require(Map.of("caseYear", 2025))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> FormFields.none().require(Map.of("place", "x")))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @MethodSource
    void aFieldTakesNoObjectAndNoFile(Object value) {
        assertThatThrownBy(() -> FORM.require(Map.of("place", value)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Ô “place” không đúng kiểu dữ liệu");
    }

    static List<Object> aFieldTakesNoObjectAndNoFile() {
        return Arrays.asList(
                List.of("a"),
                Map.of("a", 1),
                Variables.objectValue(List.of("a")).create(),
                Variables.serializedObjectValue("[]")
                        .objectTypeName("java.util.ArrayList")
                        .serializationDataFormat("application/json")
                        .create(),
                Variables.fileValue("a.txt").file(new byte[] {1}).create());
    }

    private static FormFields read(String form) {
        return FormFields.of(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)));
    }
}
