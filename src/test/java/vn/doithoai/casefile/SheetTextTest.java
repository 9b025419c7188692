package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that could be taken for formulas, and characters that a sheet cannot hold. */
class SheetTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"=1,'=1", "+84,'+84", "-x,'-x", "@a,'@a", "  =1,'  =1", "＠a,'＠a", "a=1,a=1", "Một,Một", "``,``"})
    void signs_get_an_apostrophe(String text, String cell) {
        assertThat(SheetText.of(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"\\ta,'a", "\\ra,'a", "a\\tb,ab", "a\\1b,ab", "a\\nb,a\\nb"})
    void control_characters_go_and_line_ends_stay(String text, String cell) {
        assertThat(SheetText.of(text.translateEscapes())).isEqualTo(cell.translateEscapes());
    }
}
