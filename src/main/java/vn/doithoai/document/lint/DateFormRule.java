package vn.doithoai.document.lint;

import java.util.List;
import java.util.regex.MatchResult;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.PrintedRole;

/** Zeros in front of days, months and numbers: days and numbers below 10, months 1 and 2 only. */
@Component
class DateFormRule implements LintRule {

    private static final String RULE = "leading-zero";
    private static final int LAST_PADDED_MONTH = 2;
    private static final int FIRST_BARE_DAY = 10;

    private static final TextFault DAY = TextFault.warning(
                    RULE,
                    Source.DATE,
                    "(?<!\\p{L})ngày (\\d{1,2})(?= tháng)",
                    match -> padded(match.group(1), FIRST_BARE_DAY)
                            ? ""
                            : "Ngày nhỏ hơn 10 phải có số 0 phía trước, ngày từ 10 trở lên thì không: “%s”."
                                    .formatted(match.group()))
            .anyCase();

    private static final TextFault MONTH = TextFault.warning(
                    RULE, Source.DATE, "(?<!\\p{L})(ngày \\d{1,2} )?tháng (\\d{1,2})(?![\\d])", DateFormRule::month)
            .anyCase();

    private static final TextFault NUMERIC = TextFault.warning(
            RULE,
            Source.HOUSE,
            "(?<![\\d/])(\\d{1,2})/(\\d{1,2})/\\d{4}(?![\\d/])",
            match -> padded(match.group(1), FIRST_BARE_DAY) && padded(match.group(2), LAST_PADDED_MONTH + 1)
                    ? ""
                    : "Ngày, tháng viết chưa đúng: thêm số 0 trước ngày nhỏ hơn 10 và trước tháng 1, 2; các tháng khác "
                            + "không thêm: “%s”.".formatted(match.group()));

    private static final TextFault NUMBER = TextFault.warning(
            RULE,
            Source.NUMBER,
            "(?<!\\p{L})[Ss][Ốố]:? ([1-9])(?=[/-]\\p{Lu}[\\p{Lu}\\d-])",
            match -> "Số văn bản nhỏ hơn 10 phải có số 0 phía trước: “%s”.".formatted(match.group()));

    @Override
    public List<Finding> check(Printed printed) {
        return printed.lines().stream()
                .filter(line -> line.role() != PrintedRole.SIGNER)
                .flatMap(line -> List.of(DAY, MONTH, NUMERIC, NUMBER).stream().flatMap(fault -> fault.in(line)))
                .map(DateFormRule::own)
                .toList();
    }

    /** What the document says of itself is no citation and can only be wrong. */
    private static Finding own(Finding finding) {
        boolean own =
                finding.place().role() == PrintedRole.NUMBER || finding.place().role() == PrintedRole.DATE;
        return own ? finding.as(Severity.ERROR) : finding;
    }

    /** A month that stands without its day may go without its zero, but a zero too much is wrong everywhere. */
    private static String month(MatchResult match) {
        String month = match.group(2);
        boolean dated = match.group(1) != null;
        boolean right = dated
                ? padded(month, LAST_PADDED_MONTH + 1)
                : !month.startsWith("0") || padded(month, LAST_PADDED_MONTH + 1);
        return right ? "" : "Chỉ tháng 1 và tháng 2 có số 0 phía trước: “tháng %s”.".formatted(month);
    }

    /** Whether the number has its zero where it is below the limit, and none where it is not. */
    private static boolean padded(String number, int firstBare) {
        boolean small = Integer.parseInt(number) < firstBare;
        return small == number.startsWith("0");
    }
}
