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

/**
 * A text that is cited with one date here and another there, or with another than it bears in the record. Many offices
 * give the same numbers, every year anew: what the record does not know is the same text only where issuer and year are.
 */
@Component
class CitedDatesRule implements LintRule {

    private static final Pattern CITATION =
            Pattern.compile("(?<![\\p{L}\\d/-])(\\d+(?:/\\d{4})?[-/]\\p{Lu}[\\p{L}\\d]*[-/][\\p{L}\\d-]*\\p{L}),?"
                    + " (?:được ban hành |ban hành )?ngày " + WrittenDate.pattern() + "(?: của ([^,;.:()“”]{2,60}))?");
    private static final int ISSUER = 2 + WrittenDate.GROUPS;

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
        String key = dates.containsKey(reference)
                ? reference
                : "%s|%s|%s"
                        .formatted(
                                reference,
                                said.map(LocalDate::getYear),
                                Optional.ofNullable(match.group(ISSUER))
                                        .orElse("")
                                        .strip());
        said.ifPresent(date -> dates.putIfAbsent(key, date));
        return said
                .filter(date -> !date.equals(dates.get(key)))
                .map(date -> "Văn bản số %s ở đây ghi ngày %s, còn theo hồ sơ hoặc chỗ khác trong văn bản là ngày %s."
                        .formatted(reference, VietnameseDate.numeric(date), VietnameseDate.numeric(dates.get(key))))
                .stream();
    }

    private static Finding finding(PrintedLine line, MatchResult match, String message) {
        return Finding.warning("cited-date", message, Place.around(line, match.start(), match.end()), Source.CONTENT);
    }
}
