package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceBreakerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "12/VPUB-TCHCQT = 12/|VPUB-|TCHCQT",
                "nghiêng = nghiêng",
                "abcdefghij = a|b|c|d|e|f|g|h|i|j",
                "10/4/2019 = 10/|4/|2019",
                "Số 02/PC-VPUB = Số| |02/|PC-|VPUB",
                "x--y = x-|-|y"
            })
    void wordsAreTornAfterHyphensAndSlashes(String text, String pieces) {
        WordPieceBreaker breaker = new WordPieceBreaker();
        breaker.setText(text);
        List<String> torn = new ArrayList<>();
        int from = 0;
        for (int to = breaker.next(); to >= 0; to = breaker.next()) {
            torn.add(text.substring(from, to));
            from = to;
        }

        assertThat(String.join("|", torn)).isEqualTo(pieces);
    }
}
