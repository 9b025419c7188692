package vn.doithoai.document.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.PrintedLine;

/**
 * Percentages that do not follow from the figures beside them: "109/139 kiến nghị, đạt 78,4%". Certain only where the
 * figures count something and the percentage is said to be their share; a fraction may be a day, a month or the ordinal of
 * a round, and a percentage may tell a growth.
 */
@Component
class ShareRule implements LintRule {

    private static final String RULE = "share";
    private static final int PERCENT = 100;
    private static final int DIGITS = 6;

    private static final String FRACTION = "(?<!(?:ngày|tháng|năm|quý|lần|đợt|kỳ|khóa|đến|hết|trước|sau|(?<!tổng )số) )"
            + "(?<![\\p{L}\\d/.-])(\\d{1,6})/(\\d{1,6})(?![\\d/-])";
    private static final String COUNTED =
            " (?:kiến nghị|ý kiến|phản ánh|nội dung|câu hỏi|đơn|thư|hồ sơ|vụ việc|vấn đề|việc"
                    + "|trường hợp|lượt|người|đại biểu|cơ quan|đơn vị|xã|phường|cam kết|nhiệm vụ|văn bản)(?!\\p{L})";
    private static final String NO_GROWTH = "(?:(?!(?<!\\p{L})(?:tăng|giảm|so với|cùng kỳ|vượt)(?!\\p{L}))[^\\d%;.])";
    private static final String PERCENTAGE = "(\\d{1,3}(?:,\\d{1,2})?)\\s?%";

    private static final TextFault SHARE = TextFault.error(
                    RULE,
                    Source.CONTENT,
                    FRACTION + COUNTED + NO_GROWTH + "{0,40}?(?:đạt|chiếm|tỷ lệ|tỉ lệ) " + PERCENTAGE,
                    ShareRule::wrong)
            .anyCase();

    private static final TextFault PERHAPS = TextFault.warning(
                    RULE, Source.CONTENT, FRACTION + NO_GROWTH + "{0,40}?" + PERCENTAGE, ShareRule::doubtful)
            .anyCase();

    @Override
    public List<Finding> check(Printed printed) {
        return printed.lines().stream().flatMap(ShareRule::certainFirst).toList();
    }

    private static Stream<Finding> certainFirst(PrintedLine line) {
        List<Finding> certain = SHARE.in(line).toList();
        return certain.isEmpty() ? PERHAPS.in(line) : certain.stream();
    }

    /** More than the whole is no share: "30/9". */
    private static String doubtful(MatchResult match) {
        return Integer.parseInt(match.group(1)) > Integer.parseInt(match.group(2)) ? "" : wrong(match);
    }

    private static String wrong(MatchResult match) {
        BigDecimal part = new BigDecimal(match.group(1));
        BigDecimal whole = new BigDecimal(match.group(2));
        BigDecimal said = new BigDecimal(match.group(3).replace(',', '.'));
        if (whole.signum() == 0) {
            return "Không tính được tỷ lệ của %s/%s.".formatted(match.group(1), match.group(2));
        }
        BigDecimal real = part.multiply(BigDecimal.valueOf(PERCENT))
                .divide(whole, DIGITS, RoundingMode.HALF_UP)
                .setScale(said.scale(), RoundingMode.HALF_UP);
        return real.compareTo(said) == 0
                ? ""
                : "Tỷ lệ không khớp số liệu: %s/%s là %s%%, văn bản ghi %s%%."
                        .formatted(
                                match.group(1),
                                match.group(2),
                                real.toPlainString().replace('.', ','),
                                match.group(3));
    }
}
