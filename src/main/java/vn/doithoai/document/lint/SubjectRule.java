package vn.doithoai.document.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Wording;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/** The subject says what the document is about, in at most 500 characters. */
@Component
class SubjectRule implements LintRule {

    private static final Pattern EMPTY =
            Pattern.compile("\\s*(?:về việc|v/v)?[\\s.:…]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Finding> check(Printed printed) {
        String subject = printed.content().subject();
        if (EMPTY.matcher(subject).matches()) {
            return List.of(fault("Trích yếu còn trống.", subject));
        }
        return subject.length() > Wording.LONGEST_SUBJECT
                ? List.of(fault(
                        "Trích yếu dài %d ký tự, quá giới hạn %d ký tự."
                                .formatted(subject.length(), Wording.LONGEST_SUBJECT),
                        subject))
                : List.of();
    }

    private static Finding fault(String message, String subject) {
        return Finding.error(
                "subject", message, Place.of(new PrintedLine(PrintedRole.SUBJECT, subject)), Source.SUBJECT);
    }
}
