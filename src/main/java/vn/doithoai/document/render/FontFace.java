package vn.doithoai.document.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The four faces of Tinos, which has the widths of Times New Roman and every Vietnamese letter. */
enum FontFace {
    REGULAR("Tinos-Regular", 400, FontStyle.NORMAL),
    BOLD("Tinos-Bold", 700, FontStyle.NORMAL),
    ITALIC("Tinos-Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC("Tinos-BoldItalic", 700, FontStyle.ITALIC);

    private final String file;
    private final int weight;
    private final FontStyle style;

    FontFace(String file, int weight, FontStyle style) {
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /**
     * Reads the face from the class path. A parsed font is not safe for use by several threads.
     *
     * <p>Glyph substitution stays off: Vietnamese needs none, and looking it up took most of the rendering time.
     */
    TrueTypeFont parse() {
        String path = "/fonts/Tinos/" + file + ".ttf";
        try (InputStream bytes = FontFace.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalStateException("font missing on the class path: " + path);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
