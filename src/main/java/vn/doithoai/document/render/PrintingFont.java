package vn.doithoai.document.render;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * One embedded face inside one PDF: widths and codes of its letters, looked up once per letter instead of once per
 * occurrence. What is asked for is put into the embedded subset.
 */
final class PrintingFont {

    private static final int KNOWN = 0x10000;

    private final PDType0Font font;
    private final TrueTypeFont face;
    private final CmapLookup glyphs;
    private final float unitsPerEm;
    private final int[] codes = new int[KNOWN];
    private final float[] widths = new float[KNOWN];

    /** @param font the face as it is embedded in the document */
    PrintingFont(PDDocument document, PDType0Font font, TrueTypeFont face) throws IOException {
        this.font = font;
        this.face = face;
        this.glyphs = face.getUnicodeCmapLookup();
        this.unitsPerEm = face.getUnitsPerEm();
        enlist(document);
    }

    /** Only a content stream's own method tells the document that the font's subset must be embedded. */
    private void enlist(PDDocument document) throws IOException {
        PDAppearanceStream unused = new PDAppearanceStream(document);
        unused.setResources(new PDResources());
        try (PDPageContentStream stream = new PDPageContentStream(document, unused)) {
            stream.beginText();
            stream.setFont(font, 1);
            stream.endText();
        }
    }

    PDType0Font embedded() {
        return font;
    }

    /** Parts of an em. */
    float width(int character) throws IOException {
        if (character >= KNOWN) {
            return face.getAdvanceWidth(code(character)) / unitsPerEm;
        }
        code(character);
        return widths[character];
    }

    /** The two-byte code with which a page's content shows the letter. */
    int code(int character) throws IOException {
        if (character >= KNOWN) {
            font.addToSubset(character);
            return glyphs.getGlyphId(character);
        }
        if (codes[character] == 0) {
            font.addToSubset(character);
            codes[character] = glyphs.getGlyphId(character);
            widths[character] = face.getAdvanceWidth(codes[character]) / unitsPerEm;
        }
        return codes[character];
    }
}
