package vn.doithoai.petition;

import java.text.Normalizer;
import java.util.Locale;

/** Text as the register searches it: lower case, without diacritics, single spaces, so that "duong" finds "đường". */
public final class SearchText {

    private SearchText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
