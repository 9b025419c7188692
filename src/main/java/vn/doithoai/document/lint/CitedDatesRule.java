package vn.doithoai.document.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.document.render.PrintedLine;

/** A text that is cited with one date here and another there, or with another than it bears in the record. */
@Component
class CitedDatesRule implements LintRule {

    private static final Pattern CITATION =
            Pattern.compile("(?<![\\p{L}\\d/-])(\\d+(?:/\\d{4})?[-/]\\p{Lu}[\\p{L}\\d]*[-/][\\p{L}\\d-]*\\p{L}),?"
                    + " (?:được ban hành |ban hành )?ngày " + WrittenDate.pattern());

    private final KnownDates known;

    CitedDatesRule(KnownDates known) {
        this.known = known;
    }

    @Override
    public List<Finding> check(Printed printed) {
        Map<String, LocalDate> dates = known.of(printed);
        return printed.lines().stream()
                .flatMap(line -> CITATION.matcher(line.text())
                        .results()
                        .flatMap(match -> disagreement(match, dates).map(message -> finding(line, match, message))))
                .toList();
    }

    /** What the record does not know is held against its first citation. */
    private static Stream<String> disagreement(MatchResult match, Map<String, LocalDate> dates) {
        Optional<LocalDate> said = WrittenDate.of(match, 2);
        String reference = match.group(1);
        said.ifPresent(date -> dates.putIfAbsent(reference, date));
        return said
                .filter(date -> !date.equals(dates.get(reference)))
                .map(date -> "Văn bản số %s ở đây ghi ngày %s, còn theo hồ sơ hoặc chỗ khác trong văn bản là ngày %s."
                        .formatted(
                                reference, VietnameseDate.numeric(date), VietnameseDate.numeric(dates.get(reference))))
                .stream();
    }

    private static Finding finding(PrintedLine line, MatchResult match, String message) {
        return Finding.warning("cited-date", message, Place.around(line, match.start(), match.end()), Source.CONTENT);
    }
}
