package vn.doithoai.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One element of a PDF's structure with its lines, before anything is known of what surrounds it. */
final class PdfBlock {

    private final boolean cell;
    private final List<PrintedLine> lines = new ArrayList<>();

    PdfBlock(boolean cell) {
        this.cell = cell;
    }

    /** Content that goes on in the line of the content before it, such as words after italic ones, joins it. */
    void add(int page, List<Letter> letters) {
        for (PrintedLine line : PrintedLine.split(page, letters)) {
            boolean same =
                    !lines.isEmpty() && last().page() == page && Math.abs(last().baseline() - line.baseline()) < 2;
            if (same) {
                List<Letter> joined = new ArrayList<>(last().letters());
                joined.addAll(line.letters());
                lines.set(lines.size() - 1, new PrintedLine(page, joined));
            } else {
                lines.add(line);
            }
        }
    }

    boolean cell() {
        return cell;
    }

    List<PrintedLine> lines() {
        return lines;
    }

    PrintedLine first() {
        return lines.get(0);
    }

    PrintedLine last() {
        return lines.get(lines.size() - 1);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (PrintedLine line : lines) {
            boolean apart = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
            text.append(apart ? "" : " ").append(line.text());
        }
        return text.toString().strip();
    }

    List<Face> faces() {
        return lines.stream()
                .flatMap(line -> line.letters().stream())
                .filter(letter -> !letter.blank())
                .map(Letter::face)
                .distinct()
                .toList();
    }

    /** Distances from each baseline to the next on the same page. */
    List<Double> pitches() {
        return IntStream.range(1, lines.size())
                .filter(line -> lines.get(line).page() == lines.get(line - 1).page())
                .mapToObj(
                        line -> lines.get(line).baseline() - lines.get(line - 1).baseline())
                .toList();
    }
}
