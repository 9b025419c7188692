package vn.doithoai.document.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import org.springframework.stereotype.Component;

/** Percentages that do not follow from the figures beside them: "109/139 kiến nghị, đạt 78,4%". */
@Component
class ShareRule implements LintRule {

    private static final int PERCENT = 100;
    private static final int DIGITS = 6;

    private static final TextFault SHARE = TextFault.error(
            "share",
            Source.CONTENT,
            "(?<![\\d/-])(\\d{1,6})/(\\d{1,6})(?![\\d/-])[^\\d%;]{0,40}?(\\d{1,3}(?:,\\d{1,2})?)\\s?%",
            ShareRule::wrong);

    @Override
    public List<Finding> check(Printed printed) {
        return SHARE.in(printed.lines());
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
