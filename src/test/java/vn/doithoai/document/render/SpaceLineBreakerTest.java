package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpaceLineBreakerTest {

    @Test
    void datesAndNumbersStayWhole() {
        assertThat(pieces("ngày 10/4/2019, số 340/TB-VPUB."))
                .containsExactly("ngày", " 10/4/2019,", " số", " 340/TB-VPUB.");
    }

    @Test
    void noBreakAtANonBreakingSpace() {
        assertThat(pieces("14 giờ\u00A000 phút")).containsExactly("14", " giờ\u00A000", " phút");
    }

    @Test
    void anEmptyTextHasNoBreak() {
        assertThat(pieces("")).isEmpty();
    }

    private static List<String> pieces(String text) {
        SpaceLineBreaker breaker = new SpaceLineBreaker();
        breaker.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = breaker.next(); end >= 0; end = breaker.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
