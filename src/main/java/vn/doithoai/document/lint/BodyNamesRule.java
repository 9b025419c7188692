package vn.doithoai.document.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Body;
import vn.doithoai.directory.Directory;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/**
 * Bodies that no longer exist, wherever the text names them: those of the directory, and the authorities of districts,
 * which ended with the two-tier local government. Who issued a legal basis stays as it was then.
 */
@Component
class BodyNamesRule implements LintRule {

    private static final String RULE = "ended-body";

    /** The day from which there is no district level (Luật Tổ chức chính quyền địa phương số 72/2025/QH15). */
    private static final LocalDate WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);

    /** What tells that a text speaks of the past. */
    private static final String FORMER = "(?! \\(?(?:cũ|trước đây|trước ngày))";

    /** Who issued a text while it existed is named as it was then. */
    private static final String CITED = "(?:ngày " + WrittenDate.pattern() + " của )?";

    private static final TextFault DISTRICT = TextFault.warning(
                    RULE,
                    Source.CONTENT,
                    CITED
                            + "(?<!\\p{L})(?<!(?:trước đây là|nguyên là|của cấp) )(?:UBND|HĐND|ủy ban nhân dân|uỷ ban nhân dân"
                            + "|hội đồng nhân dân) (?:các |cấp )?(?:huyện|quận|thị xã)(?!\\p{L})"
                            + "(?![^.;]{0,40}(?:\\(cũ|trước đây|trước ngày))",
                    match -> citedBefore(match, WITHOUT_DISTRICTS)
                            ? ""
                            : "Cấp huyện không còn từ ngày 01/7/2025; hãy ghi cơ quan cấp xã hoặc cấp tỉnh tiếp nhận nhiệm vụ.")
            .anyCase();

    private final Directory directory;

    BodyNamesRule(Directory directory) {
        this.directory = directory;
    }

    @Override
    public List<Finding> check(Printed printed) {
        List<TextFault> faults = new ArrayList<>(directory.endedIn(printed.text(), printed.on()).stream()
                .flatMap(warning -> fault(warning.body(), warning.message()))
                .toList());
        if (!printed.on().isBefore(WITHOUT_DISTRICTS)) {
            faults.add(DISTRICT);
        }
        return printed.lines().stream()
                .filter(line -> line.role() != PrintedRole.BASIS)
                .flatMap(line -> first(line, faults))
                .toList();
    }

    private static Stream<TextFault> fault(Body body, String message) {
        return Stream.of(body.name(), body.shortName())
                .distinct()
                .map(name -> TextFault.warning(
                                RULE,
                                Source.CONTENT,
                                CITED + "(?<!\\p{L})(?<!(?:trước đây là|nguyên là) )" + Pattern.quote(name)
                                        + "(?!\\p{L})" + FORMER,
                                match -> body.validTo()
                                                .filter(last -> citedBefore(match, last.plusDays(1)))
                                                .isPresent()
                                        ? ""
                                        : message)
                        .anyCase());
    }

    private static boolean citedBefore(MatchResult match, LocalDate end) {
        boolean cited = match.group(1) != null || match.group(1 + WrittenDate.GROUPS / 2) != null;
        return cited
                && WrittenDate.of(match, 1).filter(day -> day.isBefore(end)).isPresent();
    }

    /** Where the directory knows the body, the general word on districts adds nothing. */
    private static Stream<Finding> first(PrintedLine line, List<TextFault> faults) {
        return faults.stream()
                .map(fault -> fault.in(line).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }
}
