package vn.doithoai.document.render;

import static vn.doithoai.document.render.FontFace.BOLD;
import static vn.doithoai.document.render.FontFace.REGULAR;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes XHTML as PDF/A-2a and PDF/UA-1: fonts embedded, tagged for screen readers, nothing fetched from outside. The
 * same XHTML gives the same bytes, so that a filed document can be checked by rendering it again.
 *
 * <p>A table of thousands of rows goes another way, see {@link TaggedTable}. Other text of such a length would need more
 * memory for its tags than for its pages; such a document is PDF/A-2b, archival but untagged.
 */
final class ArchivalPdf {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Characters of XHTML. */
    private static final int MOST_TAGGED = 2_000_000;

    private final int mostTagged;

    /** Parsing a font costs more than a page; a parsed font serves one thread at a time. */
    private final ThreadLocal<Map<FontFace, TrueTypeFont>> fonts = ThreadLocal.withInitial(() -> Arrays.stream(
                    FontFace.values())
            .collect(Collectors.toMap(
                    Function.identity(), FontFace::parse, (one, other) -> one, () -> new EnumMap<>(FontFace.class))));

    ArchivalPdf() {
        this(MOST_TAGGED);
    }

    ArchivalPdf(int mostTagged) {
        this.mostTagged = mostTagged;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] write(PageLayout layout, RenderProgress progress) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Map<FontFace, PDType0Font> embedded = embed(document);
            float bottom = writeFront(document, layout.xhtml(), embedded);
            if (layout.table().isPresent()) {
                PrintingFont regular = new PrintingFont(
                        document, embedded.get(REGULAR), fonts.get().get(REGULAR));
                PrintingFont bold = new PrintingFont(
                        document, embedded.get(BOLD), fonts.get().get(BOLD));
                new TaggedTable(document, layout.table().get(), regular, bold).write(bottom, progress);
            }
            forgetTheClock(document);
            document.setDocumentId(layout.id());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<FontFace, PDType0Font> embed(PDDocument document) throws IOException {
        Map<FontFace, PDType0Font> embedded = new EnumMap<>(FontFace.class);
        for (Map.Entry<FontFace, TrueTypeFont> font : fonts.get().entrySet()) {
            embedded.put(font.getKey(), PDType0Font.load(document, font.getValue(), true));
        }
        return embedded;
    }

    /** @return where the text of the last page ends, from the lower edge of the page */
    private float writeFront(PDDocument document, String xhtml, Map<FontFace, PDType0Font> embedded)
            throws IOException {
        try (PdfBoxRenderer renderer = builder(document, xhtml, embedded).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return renderer.getLastContentBottom();
        }
    }

    private PdfRendererBuilder builder(PDDocument document, String xhtml, Map<FontFace, PDType0Font> embedded) {
        boolean tagged = xhtml.length() <= mostTagged;
        PdfRendererBuilder builder = new PdfRendererBuilder();
        embedded.forEach(
                (face, font) -> builder.useFont(new PDFontSupplier(font), "Tinos", face.weight(), face.style(), true));
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder.usePDDocument(document)
                .usePdfAConformance(tagged ? PdfAConformance.PDFA_2_A : PdfAConformance.PDFA_2_B)
                .usePdfUaAccessibility(tagged)
                .useColorProfile(SRGB)
                .withProducer("Đối thoại")
                .useUnicodeLineBreaker(new SpaceLineBreaker())
                .useUnicodeCharacterBreaker(new WordPieceBreaker())
                .withHtmlContent(xhtml, "");
    }

    /** The library stamps the time of rendering; the date that counts stands in the document's own text. */
    private static void forgetTheClock(PDDocument document) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                xmp.replaceAll("<xmp:CreateDate>[^<]*</xmp:CreateDate>", "").getBytes(StandardCharsets.UTF_8));
    }
}
