package vn.doithoai.document.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.doithoai.document.layout.MeasuredPage.Free;

/** The pages of a PDF: which belong together, what they leave free, what stands in their top margin. */
final class PdfPages {

    private static final Pattern APPENDIX =
            Pattern.compile("phụ lục( [ivx]+)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How far Times New Roman reaches above and below its baseline, per point of its size. */
    private static final double ABOVE = 0.891;

    private static final double BELOW = 0.216;

    private final List<PDRectangle> sizes = new ArrayList<>();
    private final List<Integer> sections = new ArrayList<>();
    private final List<PdfPen> pens;
    private final List<PdfBlock> blocks;
    private final Map<Integer, DoubleSummaryStatistics> lefts;
    private final Map<Integer, DoubleSummaryStatistics> rights;

    PdfPages(PDDocument document, List<PdfPen> pens, List<PdfBlock> blocks) {
        this.pens = pens;
        this.blocks = blocks;
        for (int page = 0; page < pens.size(); page++) {
            sizes.add(document.getPage(page).getMediaBox());
            sections.add((page == 0 ? 0 : section(page - 1)) + (opensAppendix(page) ? 1 : 0));
        }
        lefts = edges(PrintedLine::left);
        rights = edges(PrintedLine::right);
    }

    int section(int page) {
        return sections.get(page);
    }

    /** Where the section of this page begins its lines. */
    double textLeft(int page) {
        return lefts.get(section(page)).getMin();
    }

    /** Where the section of this page ends its lines. */
    double textRight(int page) {
        return rights.get(section(page)).getMax();
    }

    List<MeasuredPage> measured() {
        List<MeasuredPage> pages = new ArrayList<>();
        for (int page = 0; page < sizes.size(); page++) {
            int ordinal = page - sections.indexOf(section(page)) + 1;
            PDRectangle size = sizes.get(page);
            pages.add(new MeasuredPage(
                    section(page), ordinal, size.getWidth(), size.getHeight(), free(page), false, number(page)));
        }
        return pages;
    }

    private boolean opensAppendix(int page) {
        return blocks.stream()
                .anyMatch(block -> !block.cell()
                        && block.first().page() == page
                        && APPENDIX.matcher(block.text()).matches());
    }

    private Map<Integer, DoubleSummaryStatistics> edges(ToDoubleFunction<PrintedLine> edge) {
        return lines().collect(Collectors.groupingBy(line -> section(line.page()), Collectors.summarizingDouble(edge)));
    }

    private Stream<PrintedLine> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream());
    }

    private Free free(int page) {
        List<PrintedLine> lines = lines().filter(line -> line.page() == page).toList();
        PDRectangle size = sizes.get(page);
        double top = lines.stream()
                .mapToDouble(line -> line.baseline() - line.size() * ABOVE)
                .min()
                .orElse(0);
        double bottom = lines.stream()
                .mapToDouble(line -> line.baseline() + line.size() * BELOW)
                .max()
                .orElse(0);
        List<Rectangle2D> drawn = pens.get(page).drawn();
        double left = Stream.concat(
                        lines.stream().map(PrintedLine::left), drawn.stream().map(Rectangle2D::getMinX))
                .min(Double::compare)
                .orElse(0.0);
        double right = Stream.concat(
                        lines.stream().map(PrintedLine::right), drawn.stream().map(Rectangle2D::getMaxX))
                .max(Double::compare)
                .orElse(0.0);
        return new Free(top, size.getWidth() - right, size.getHeight() - bottom, left);
    }

    /** A table's head that is repeated lies outside the structure too, but inside the margins. */
    private Optional<PageNumber> number(int page) {
        PdfBlock loose = new PdfBlock(false);
        double foot = sizes.get(page).getHeight() - 20 * MeasuredPage.MM;
        List<Letter> outside = pens.get(page).letters(PdfPen.LOOSE).stream()
                .filter(letter -> letter.baseline() < 20 * MeasuredPage.MM || letter.baseline() > foot)
                .toList();
        loose.add(page, outside);
        return loose.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new PageNumber(
                        loose.text(),
                        loose.faces(),
                        loose.first().centre(),
                        loose.first().baseline()));
    }
}
