package vn.doithoai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.engine.InvalidInputException;

class PlanLinesTest {

    @Test
    void aLineIsMonthThemeAndUnit() {
        String typed = " 4 | Cải cách hành chính | Phòng Tổng hợp\n\n9|Thủ tục|Ban Tiếp công dân tỉnh";

        assertThat(PlanLines.read(typed))
                .containsExactly(
                        new PlannedRound(4, "Cải cách hành chính", "Phòng Tổng hợp"),
                        new PlannedRound(9, "Thủ tục", "Ban Tiếp công dân tỉnh"));
        assertThat(PlanLines.read(PlanLines.write(PlanLines.read(typed)))).isEqualTo(PlanLines.read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4 | Cải cách; dòng 2: cần đủ ba phần",
                "4 |  | Phòng Tổng hợp; dòng 2: cần đủ ba phần",
                "13 | Cải cách | Phòng Tổng hợp; “13” không phải là tháng",
                "0 | Cải cách | Phòng Tổng hợp; “0” không phải là tháng",
                "tháng 4 | Cải cách | Phòng Tổng hợp; “tháng 4” không phải là tháng",
                "2 | Cải cách | Phòng Tổng hợp; tháng 2 đứng sau tháng của dòng trên"
            })
    void aLineThatCannotBeReadIsNamed(String line, String why) {
        assertThatThrownBy(() -> PlanLines.read("3 | Thủ tục | Phòng Tổng hợp\n" + line))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Các lần đối thoại, dòng 2: ")
                .hasMessageContaining(why);
    }

    @Test
    void textsHaveTheirLimit() {
        String long1001 = "a".repeat(1001);

        assertThat(PlanLines.read("4 | %s | P".formatted(long1001.substring(1))))
                .hasSize(1);
        assertThatThrownBy(() -> PlanLines.read("4 | %s | P".formatted(long1001)))
                .hasMessageContaining("tối đa 1000 ký tự");
    }
}
