package vn.doithoai.document.lint;

import java.util.List;
import org.springframework.stereotype.Component;

/** A time of day is written 14h00, without a mark for minutes. */
@Component
class TimeOfDayRule implements LintRule {

    private static final TextFault MINUTES = TextFault.warning(
                    "time-of-day",
                    Source.HOUSE,
                    "(?<!\\d)\\d{1,2}\\s*(?:h|giờ)\\s*\\d{2}\\s*(?:['’′‘`´]|ph(?![\\p{L}])|p(?![\\p{L}]))",
                    match -> "Giờ viết thừa ký hiệu phút: “%s”; viết như “14h00” hoặc “14 giờ 00 phút”."
                            .formatted(match.group()))
            .anyCase();

    @Override
    public List<Finding> check(Printed printed) {
        return MINUTES.in(printed.lines());
    }
}
