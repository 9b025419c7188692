package vn.doithoai.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.engine.InvalidInputException;

/** What can be promised at all. */
class PromiseTest {

    private static final LocalDate DUE = LocalDate.of(2025, 10, 30);

    @ParameterizedTest
    @CsvSource({
        "DT-2025-02, DT-2025-02, ' ', Sở Nội vụ, Nội dung cam kết không được để trống",
        "DT-2025-02, DT-2025-02, Công khai, ' ', Đơn vị thực hiện cam kết không được để trống",
        "DT-2025-02, 2025-02, Công khai, Sở Nội vụ, “2025-02” không phải số hồ sơ hội nghị",
        "DT-2025-01, DT-2025-02, Công khai, Sở Nội vụ, “DT-2025-01” không phải số hồ sơ của hội nghị này",
        "KN-2025-02, DT-2025-02, Công khai, Sở Nội vụ, “KN-2025-02” không phải số hồ sơ"
    })
    void wrongOnesAreRefused(String source, String round, String content, String owner, String told) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Promise(source, round, content, owner, DUE))
                .withMessageContaining(told);
    }

    @Test
    void tooLongAndDatelessOnesAreRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Promise("DT-2025-02", "DT-2025-02", "x".repeat(20_001), "Sở Nội vụ", DUE))
                .withMessageContaining("quá 20000 ký tự");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Promise("DT-2025-02", "DT-2025-02", "Công khai", "Sở Nội vụ", null))
                .withMessageContaining("phải có thời hạn");
    }

    @Test
    void differentWritingsOfTheSameWordsAreTheSamePromise() {
        Promise composed = new Promise("DT-2025-02", "DT-2025-02", "Sửa đường", "Sở Xây dựng", DUE);
        String decomposed = Normalizer.normalize(" Sửa đường ", Normalizer.Form.NFD);

        assertThat(new Promise("DT-2025-02", "DT-2025-02", decomposed, "Sở Xây dựng", DUE))
                .isEqualTo(composed);
    }
}
