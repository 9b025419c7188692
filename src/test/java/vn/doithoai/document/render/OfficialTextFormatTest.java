package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class OfficialTextFormatTest {

    @Test
    void decomposedLettersAreComposed() {
        String decomposed = Normalizer.normalize("Kết quả đối thoại", Normalizer.Form.NFD);

        assertThat(OfficialTextFormat.normalise(decomposed))
                .isEqualTo("Kết quả đối thoại")
                .isNotEqualTo(decomposed);
    }

    @Test
    void charactersThatXmlForbidsAreDropped() {
        assertThat(OfficialTextFormat.normalise("a\u0000b\u0007c\u001Bd\uFFFEe\uFFFFf\uD800g"))
                .isEqualTo("abcdefg");
    }

    @Test
    void invisibleCharactersThatTurnTheReadingDirectionAreDropped() {
        assertThat(OfficialTextFormat.normalise("số \u202E52\u202C\u200B\uFEFF"))
                .isEqualTo("số 52");
    }

    @Test
    void lineEndsAndTabsStay() {
        assertThat(OfficialTextFormat.normalise("a\tb\nc")).isEqualTo("a\tb\nc");
    }

    @Test
    void markupIsEscaped() {
        assertThat(OfficialTextFormat.INSTANCE.escapePlainText("<b>&\"'</b>"))
                .isEqualTo("&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;");
    }
}
