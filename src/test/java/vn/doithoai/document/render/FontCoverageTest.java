package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FontCoverageTest {

    private static final String VIETNAMESE_LETTERS =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrst" + "uùúủũụưừứửữựvxyỳýỷỹỵ";

    private final FontCoverage coverage = new FontCoverage();

    @Test
    void everyVietnameseLetterCanBePrinted() {
        assertThat(coverage.firstMissing(VIETNAMESE_LETTERS + VIETNAMESE_LETTERS.toUpperCase()))
                .isEmpty();
    }

    @Test
    void decomposedTextCountsAsComposed() {
        assertThat(coverage.firstMissing(Normalizer.normalize(VIETNAMESE_LETTERS, Normalizer.Form.NFD)))
                .isEmpty();
    }

    @Test
    void lineEndsDoNotCount() {
        assertThat(coverage.firstMissing("một\r\n\thai")).isEmpty();
    }

    @Test
    void theFirstCharacterThatCannotBePrintedIsNamed() {
        assertThat(coverage.firstMissing("họp 😀 漢")).hasValue(0x1F600);
        assertThatThrownBy(() -> coverage.require("họp 😀"))
                .isInstanceOf(UnrenderableTextException.class)
                .hasMessage("Văn bản có ký tự không in được: “😀” (mã U+1F600). "
                        + "Vui lòng xóa hoặc thay bằng ký tự khác.");
    }
}
