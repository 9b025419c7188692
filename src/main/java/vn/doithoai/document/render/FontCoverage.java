package vn.doithoai.document.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.springframework.stereotype.Component;

/**
 * Tells whether a text can be printed with the document font. Use it where text is taken in, so that people hear of a
 * character nobody can print while they still have the form before them.
 */
@Component
public class FontCoverage {

    /** Stands where a picture was cut out of a text. */
    private static final int PLACEHOLDER = 0xFFFC;

    private final BitSet drawable = Arrays.stream(FontFace.values())
            .map(FontCoverage::charactersOf)
            .reduce(FontCoverage::common)
            .orElseThrow();

    /** The first character, as a code point, that some face of the font lacks; line ends and tabs count as spaces. */
    public OptionalInt firstMissing(String text) {
        return OfficialTextFormat.normalise(text)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !drawable.get(character))
                .findFirst();
    }

    /** What to say of a text that cannot be printed, naming the first such character. */
    public Optional<String> fault(String text) {
        OptionalInt missing = firstMissing(text);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Văn bản có ký tự không in được: “%s” (mã U+%04X). Vui lòng xóa hoặc thay bằng ký tự khác."
                                .formatted(Character.toString(missing.getAsInt()), missing.getAsInt()));
    }

    /**
     * Refuses a text that cannot be printed.
     *
     * @throws UnrenderableTextException naming the first such character
     */
    public void require(String text) {
        fault(text).ifPresent(fault -> {
            throw new UnrenderableTextException(fault);
        });
    }

    private static BitSet charactersOf(FontFace face) {
        try (TrueTypeFont font = face.parse()) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet characters = new BitSet();
            for (int character = ' '; character <= Character.MAX_CODE_POINT; character++) {
                characters.set(character, meansSomething(character) && glyphs.getGlyphId(character) > 0);
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font may draw something for a private character or a placeholder, but nobody could say what was written. */
    private static boolean meansSomething(int character) {
        return Character.getType(character) != Character.PRIVATE_USE && character != PLACEHOLDER;
    }

    private static BitSet common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
