package vn.doithoai.document.lint;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.doithoai.document.render.PrintedLine;

/**
 * A fault that shows in the wording of a single line.
 *
 * @param message of what was matched; an empty text says that this match is none
 */
record TextFault(
        String rule, Severity severity, Source source, Pattern pattern, Function<MatchResult, String> message) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static TextFault warning(String rule, Source source, String pattern, Function<MatchResult, String> message) {
        return new TextFault(rule, Severity.WARNING, source, Pattern.compile(pattern), message);
    }

    static TextFault error(String rule, Source source, String pattern, Function<MatchResult, String> message) {
        return new TextFault(rule, Severity.ERROR, source, Pattern.compile(pattern), message);
    }

    /** The same in whatever case. */
    TextFault anyCase() {
        return new TextFault(rule, severity, source, Pattern.compile(pattern.pattern(), FLAGS), message);
    }

    Stream<Finding> in(PrintedLine line) {
        return pattern.matcher(line.text())
                .results()
                .filter(match -> !message.apply(match).isEmpty())
                .map(match -> finding(line, match));
    }

    List<Finding> in(List<PrintedLine> lines) {
        return lines.stream().flatMap(this::in).toList();
    }

    private Finding finding(PrintedLine line, MatchResult match) {
        Place place = Place.around(line, match.start(), match.end());
        return new Finding(rule, severity.in(place), message.apply(match), place, source.title());
    }
}
