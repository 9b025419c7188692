package vn.doithoai.document.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/** Days of session and intake that a text names otherwise than the round's facts, or the facts than the round itself. */
@Component
class RoundDatesRule implements LintRule {

    private static final String RULE = "round-date";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NO_CITATION = "(?:(?!số |theo |thông báo |kế hoạch )[^.;:])";
    private static final Pattern SESSION = Pattern.compile(
            "(?:tổ chức (?:hội nghị|đối thoại)|hội nghị (?:được |sẽ )*(?:tổ chức|diễn ra|khai mạc))" + NO_CITATION
                    + "{0,60}?ngày " + WrittenDate.pattern(),
            FLAGS);
    private static final Pattern INTAKE = Pattern.compile(
            "tiếp nhận" + NO_CITATION + "{0,40}?từ ngày " + WrittenDate.pattern() + " đến (?:hết )?ngày "
                    + WrittenDate.pattern(),
            FLAGS);

    private final CaseSession sessions;

    RoundDatesRule(CaseSession sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Finding> check(Printed printed) {
        List<Finding> findings = new ArrayList<>();
        FactDates facts = FactDates.of(printed.content().facts());
        Set<LocalDate> sessionDays = facts.days("sessionStart", "startedAt");
        if (!sessionDays.isEmpty()) {
            for (PrintedLine line : printed.lines(PrintedRole.PARAGRAPH, PrintedRole.CLOSING)) {
                match(SESSION, line, sessionDays, 1, "tổ chức hội nghị").forEach(findings::add);
                match(INTAKE, line, facts.days("intakeFrom"), 1, "bắt đầu tiếp nhận")
                        .forEach(findings::add);
                match(INTAKE, line, facts.days("intakeTo"), 1 + WrittenDate.GROUPS, "hết hạn tiếp nhận")
                        .forEach(findings::add);
            }
        }
        moved(printed, sessionDays).ifPresent(findings::add);
        return findings;
    }

    private static Stream<Finding> match(
            Pattern pattern, PrintedLine line, Set<LocalDate> known, int group, String what) {
        return pattern.matcher(line.text())
                .results()
                .filter(match -> !known.isEmpty())
                .flatMap(match -> WrittenDate.of(match, group)
                        .filter(day -> !known.contains(day))
                        .map(day -> finding(line, match, what, day, known))
                        .stream());
    }

    private static Finding finding(
            PrintedLine line, MatchResult match, String what, LocalDate day, Set<LocalDate> known) {
        String right = known.stream().sorted().map(VietnameseDate::numeric).collect(Collectors.joining(", "));
        return Finding.warning(
                RULE,
                "Ngày %s ghi %s, không khớp hồ sơ hội nghị (%s).".formatted(what, VietnameseDate.numeric(day), right),
                Place.around(line, match.start(), match.end()),
                Source.CONTENT);
    }

    /** What was announced may have been put off since it was drafted. */
    private Optional<Finding> moved(Printed printed, Set<LocalDate> drafted) {
        boolean announces = printed.content().kind() == DocumentKind.NOTICE
                || printed.content().kind() == DocumentKind.INVITATION;
        return printed.owner()
                .filter(owner -> announces && !drafted.isEmpty())
                .flatMap(sessions::dayOf)
                .filter(day -> !drafted.contains(day))
                .map(day -> "Hội nghị nay được xếp vào ngày %s, khác ngày trong dự thảo."
                        .formatted(VietnameseDate.numeric(day)))
                .map(message -> Finding.warning(RULE, message, new Place(PrintedRole.FACT, message), Source.CONTENT));
    }
}
