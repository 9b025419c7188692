package vn.doithoai.document.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Works out the outline of paragraphs from where their lines begin and end. */
final class PdfShapes {

    /** Points that a justified line may miss its edge by. */
    private static final double LOOSE = 1;

    /** How much lower a line's baseline lies for each point of its size, the height of the line being the same. */
    private static final double BASELINE = (0.891 - 0.216) / 2;

    private final PdfPages pages;

    PdfShapes(PdfPages pages) {
        this.pages = pages;
    }

    Shape of(PdfBlock block, Optional<PdfBlock> above) {
        return new Shape(
                block.lines().stream().mapToDouble(PrintedLine::left).min().orElseThrow(),
                block.lines().stream()
                        .mapToDouble(line -> line.right() - line.left())
                        .max()
                        .orElseThrow(),
                centre(block.lines()),
                justified(block),
                block.first().left() - pages.textLeft(block.first().page()),
                hang(block.lines()),
                spacing(block),
                above.map(other -> before(block, other)).orElse(OptionalDouble.empty()));
    }

    private static OptionalDouble centre(List<PrintedLine> lines) {
        double first = lines.get(0).centre();
        boolean shared = lines.stream().allMatch(line -> Math.abs(line.centre() - first) <= LOOSE);
        return shared ? OptionalDouble.of(first) : OptionalDouble.empty();
    }

    private static OptionalDouble hang(List<PrintedLine> lines) {
        double first = lines.get(0).left();
        return lines.stream().skip(1).mapToDouble(line -> line.left() - first).min();
    }

    private Optional<Boolean> justified(PdfBlock block) {
        List<PrintedLine> full = block.lines().subList(0, block.lines().size() - 1);
        double edge = pages.textRight(block.first().page());
        return full.isEmpty()
                ? Optional.empty()
                : Optional.of(full.stream().allMatch(line -> Math.abs(line.right() - edge) <= LOOSE));
    }

    private static OptionalDouble spacing(PdfBlock block) {
        return block.pitches().stream()
                .mapToDouble(pitch -> pitch / (block.last().size() * Shape.SINGLE))
                .max();
    }

    /** What one line cannot tell of its own pitch, the paragraph above may. */
    private static OptionalDouble before(PdfBlock block, PdfBlock above) {
        double distance = block.first().baseline() - above.last().baseline();
        boolean below = block.first().page() == above.last().page() && distance > 0;
        double deeper = BASELINE * (block.first().size() - above.last().size());
        return Stream.of(block, above)
                .filter(one -> below && !one.pitches().isEmpty())
                .findFirst()
                .map(one -> OptionalDouble.of(distance - one.pitches().get(0) - deeper))
                .orElse(OptionalDouble.empty());
    }
}
