package vn.doithoai.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.engine.InvalidInputException;

/** Live questions as they are typed, one per line. */
class LiveQuestionLinesTest {

    @Test
    void onlyTheContentIsNeeded() {
        assertThat(LiveQuestionLines.read("\n Bao giờ sửa đường? \n\n"))
                .containsExactly(new LiveQuestion(
                        1, "Bao giờ sửa đường?", Optional.empty(), Optional.empty(), false, Optional.empty()));
    }

    @Test
    void aLineMaySayWhoAskedAndWhatWasAnswered() {
        assertThat(LiveQuestionLines.read("Hỏi một | Ông Nguyễn Văn A | phường Tô Hiệu | Đã trả lời | Trong tháng 10.\n"
                        + "Hỏi hai | | phường Chiềng An | |"))
                .containsExactly(
                        new LiveQuestion(
                                1,
                                "Hỏi một",
                                Optional.of("Ông Nguyễn Văn A"),
                                Optional.of("phường Tô Hiệu"),
                                true,
                                Optional.of("Trong tháng 10.")),
                        new LiveQuestion(
                                2,
                                "Hỏi hai",
                                Optional.empty(),
                                Optional.of("phường Chiềng An"),
                                false,
                                Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| Ông A; dòng 2: ghi theo thứ tự",
                "Hỏi | A | B | đã trả lời | C | D; dòng 2: ghi theo thứ tự",
                "Hỏi | A | B | rồi; dòng 2: phần thứ tư chỉ ghi “đã trả lời” hoặc để trống, không ghi “rồi”",
                "Hỏi | A | B | | Vâng; dòng 2: có nội dung trả lời thì phần thứ tư phải ghi",
                "Đúng; dòng 2: trùng với một dòng ở trên"
            })
    void aWrongLineIsNamed(String line, String told) {
        assertThatThrownBy(() -> LiveQuestionLines.read("Đúng\n" + line))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(told);
    }

    @Test
    void namesFitTheRegister() {
        assertThatThrownBy(() -> LiveQuestionLines.read("Hỏi | " + "x".repeat(201)))
                .hasMessageContaining("người nêu tối đa 200 ký tự");
    }
}
