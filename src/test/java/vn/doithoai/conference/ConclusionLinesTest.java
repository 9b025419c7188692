package vn.doithoai.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.engine.InvalidInputException;

class ConclusionLinesTest {

    @Test
    void eachLineIsContentOwnerAndDate() {
        assertThat(ConclusionLines.read(" Trả lời về đất đai |Sở Nông nghiệp và Môi trường| 30/10/2025 \n\n"
                        + "Công khai lịch | Ban Tiếp công dân | 5/9/2025"))
                .containsExactly(
                        new Minutes.Conclusion(
                                "Trả lời về đất đai", "Sở Nông nghiệp và Môi trường", LocalDate.of(2025, 10, 30)),
                        new Minutes.Conclusion("Công khai lịch", "Ban Tiếp công dân", LocalDate.of(2025, 9, 5)));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        List<Minutes.Conclusion> conclusions =
                List.of(new Minutes.Conclusion("Công khai lịch", "Ban Tiếp công dân", LocalDate.of(2025, 9, 5)));

        assertThat(ConclusionLines.write(conclusions)).isEqualTo("Công khai lịch | Ban Tiếp công dân | 05/9/2025");
        assertThat(ConclusionLines.read(ConclusionLines.write(conclusions))).isEqualTo(conclusions);
    }

    @Test
    void nothingIsNoConclusion() {
        assertThat(ConclusionLines.read(" \n\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trả lời",
                "Trả lời | Sở Nội vụ",
                "Trả lời | Sở Nội vụ | 30/10/2025 | thêm",
                " | Sở Nội vụ | 30/10/2025",
                "Trả lời | | 30/10/2025"
            })
    void threePartsAreNeeded(String line) {
        assertThatThrownBy(() -> ConclusionLines.read("Đúng | Sở Nội vụ | 30/10/2025\n\n" + line))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Nội dung kết luận, dòng 2: cần đủ ba phần cách nhau bằng dấu |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/9/2025", "29/2/2025", "2025-10-30", "30/10/25", "mai", ""})
    void theDateMustExist(String date) {
        assertThatThrownBy(() -> ConclusionLines.read("Trả lời | Sở Nội vụ | " + date))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Nội dung kết luận, dòng 1: “%s” không phải là ngày (ví dụ 30/10/2025).", date);
    }

    @ParameterizedTest
    @CsvSource({"2001, 10", "10, 201"})
    void partsFitTheRegister(int content, int owner) {
        assertThatThrownBy(() -> ConclusionLines.read("n".repeat(content) + "|" + "s".repeat(owner) + "|30/10/2025"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tối đa 2000 ký tự")
                .hasMessageContaining("tối đa 200 ký tự");
    }
}
