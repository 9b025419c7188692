package vn.doithoai.engine;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Text as the registers search it: lower case, without diacritics, single spaces, so that "duong" finds "đường". */
public final class SearchText {

    private static final int MOST_WORDS = 8;

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

    /**
     * What must all be found, one pattern per word, for {@code like … escape '!'}: a percent sign or underscore that
     * somebody typed means itself.
     */
    public static List<String> patterns(String text) {
        return Stream.of(of(text).split(" ", MOST_WORDS))
                .map(word -> word.replace("!", "!!").replace("%", "!%").replace("_", "!_"))
                .map(word -> "%" + word + "%")
                .toList();
    }
}
