package vn.doithoai.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One line of print, on one page. */
record PrintedLine(int page, List<Letter> letters) {

    double left() {
        return printed().get(0).left();
    }

    double right() {
        return printed().get(printed().size() - 1).right();
    }

    double centre() {
        return (left() + right()) / 2;
    }

    double baseline() {
        return letters.get(0).baseline();
    }

    double size() {
        return letters.stream()
                .mapToDouble(letter -> letter.face().size())
                .max()
                .orElseThrow();
    }

    String text() {
        return letters.stream().map(Letter::text).collect(Collectors.joining());
    }

    private List<Letter> printed() {
        return letters.stream().filter(letter -> !letter.blank()).toList();
    }

    /** A new line begins where the pen leaves the baseline. */
    static List<PrintedLine> split(int page, List<Letter> letters) {
        List<List<Letter>> lines = new ArrayList<>();
        double baseline = Double.NaN;
        for (Letter letter : letters) {
            if (!(Math.abs(letter.baseline() - baseline) < 2)) {
                lines.add(new ArrayList<>());
                baseline = letter.baseline();
            }
            lines.get(lines.size() - 1).add(letter);
        }
        return lines.stream()
                .filter(line -> !line.stream().allMatch(Letter::blank))
                .map(line -> new PrintedLine(page, line))
                .toList();
    }
}
