package vn.doithoai.document.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A template function {@code (text, size)}: how many points a text of that size is wide in one face. */
final class TextWidth implements TemplateMethodModelEx {

    /** Enough for every letter of the font; what lies beyond counts as a digit wide. */
    private static final int KNOWN = 0x2200;

    private final double[] emWidths = new double[KNOWN];

    TextWidth(FontFace face) {
        try (TrueTypeFont font = face.parse()) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character = 0; character < KNOWN; character++) {
                emWidths[character] =
                        (double) font.getAdvanceWidth(glyphs.getGlyphId(character)) / font.getUnitsPerEm();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // as the template engine declares it
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 2 || !(arguments.get(1) instanceof TemplateNumberModel size)) {
            throw new TemplateModelException("a width takes a text and a number");
        }
        return of(arguments.get(0).toString(), size.getAsNumber().doubleValue());
    }

    double of(String text, double size) {
        return OfficialTextFormat.normalise(text)
                .codePoints()
                .mapToDouble(character -> emWidths[character < KNOWN ? character : '0'] * size)
                .sum();
    }
}
