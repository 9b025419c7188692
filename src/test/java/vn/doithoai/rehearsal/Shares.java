package vn.doithoai.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures of a report as an office words them: "05/38 kiến nghị, chiếm 13,2%". */
final class Shares {

    private Shares() {}

    /** What stands under a group's title, by name. */
    static Map<String, String> printed(List<String> lines, String title) {
        Map<String, String> printed = new TreeMap<>();
        for (String line : lines.subList(lines.indexOf(title + ":") + 1, lines.size())) {
            if (!line.startsWith("- ")) {
                break;
            }
            String[] parts = line.substring(2).replaceFirst("[;.]$", "").split(": ");
            printed.put(parts[0], parts[1]);
        }
        return printed;
    }

    static Map<String, String> of(Map<String, Integer> counts, int whole) {
        Map<String, String> shares = new TreeMap<>();
        counts.forEach((name, count) -> shares.put(name, of(count, whole)));
        return shares;
    }

    /** No decimal where it is nought. */
    static String of(int count, int whole) {
        String percent = BigDecimal.valueOf(count)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toString()
                .replace(".0", "")
                .replace('.', ',');
        return "%02d/%02d kiến nghị, chiếm %s%%".formatted(count, whole, percent);
    }
}
