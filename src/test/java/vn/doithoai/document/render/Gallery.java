package vn.doithoai.document.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.engine.Sha256;

/**
 * Pictures of every kind of document, for people who want to see them without running anything: the first page, the
 * page with the signature, and the first page of an appendix.
 *
 * @param file name of the document's pictures, without page and ending
 * @param title what a reader calls it
 */
record Gallery(String file, String title, DocumentContent content) {

    static final Path FOLDER = Path.of("docs/van-ban");

    private static final int DPI = 80;

    /** Enough for print, and half the bytes of sixteen. */
    private static final int GREYS = 8;

    /** Everything issued, the receipt, and one draft to show how a draft looks. */
    static List<Gallery> all() {
        List<Gallery> all = new ArrayList<>();
        all.add(new Gallery("draft", "Dự thảo thông báo", SampleContents.notice()));
        EverySample.all()
                .filter(sample -> sample.name().endsWith(" issued"))
                .map(sample -> new Gallery(fileOf(sample), titleOf(sample.content()), sample.content()))
                .forEach(all::add);
        DocumentContent receipt = SamplePetitionContents.receipt();
        all.add(new Gallery("petition-receipt", titleOf(receipt), receipt));
        return all;
    }

    /** The pages shown, by file name. */
    List<Integer> pages(PDDocument pdf) {
        List<Integer> upright = new ArrayList<>();
        List<Integer> across = new ArrayList<>();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            PDRectangle size = pdf.getPage(page).getMediaBox();
            (size.getWidth() > size.getHeight() ? across : upright).add(page);
        }
        return Stream.of(
                        upright.stream().limit(1),
                        upright.stream().skip(Math.max(1, upright.size() - 1)),
                        across.stream().limit(1))
                .flatMap(pages -> pages)
                .toList();
    }

    PDDocument draw() throws IOException {
        return Loader.loadPDF(
                new TemplateDocumentRenderer(new FontCoverage()).render(content).pdf());
    }

    String picture(int page) {
        return "%s-%d.png".formatted(file, page + 1);
    }

    /** What is drawn on a page, as a number that is the same on every machine, unlike its pixels. */
    static String seal(PDDocument pdf, int page) throws IOException {
        return Sha256.of(pdf.getPage(page).getContents().readAllBytes());
    }

    void write(PDDocument pdf, int page) throws IOException {
        BufferedImage drawn = new PDFRenderer(pdf).renderImageWithDPI(page, DPI, ImageType.GRAY);
        BufferedImage small =
                new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_BINARY, greys());
        Graphics2D brush = small.createGraphics();
        brush.drawImage(drawn, 0, 0, null);
        brush.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(small, "png", png);
        Files.write(Files.createDirectories(FOLDER).resolve(picture(page)), png.toByteArray());
    }

    private static IndexColorModel greys() {
        byte[] levels = new byte[GREYS];
        for (int level = 0; level < GREYS; level++) {
            levels[level] = (byte) (level * 255 / (GREYS - 1));
        }
        return new IndexColorModel(4, GREYS, levels, levels, levels);
    }

    private static String fileOf(EverySample sample) {
        String name = sample.name().replace(" issued", "").replace('/', '-').replace(' ', '-');
        return replaced(sample.content()).isEmpty() ? name : name + "-replacing";
    }

    private static String titleOf(DocumentContent content) {
        String subject = content.subject().isEmpty() ? "" : ": " + content.subject();
        return content.kind().title() + subject + replaced(content);
    }

    private static String replaced(DocumentContent content) {
        return content.marks()
                .replaces()
                .map(earlier -> " (thay thế " + earlier + ")")
                .orElse("");
    }
}
