package vn.doithoai.document.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/** Points are lettered by the Vietnamese alphabet: after d) comes đ), and there are no f), j), w), z). */
@Component
class PointsRule implements LintRule {

    private static final List<String> LETTERS = List.of("abcdđeghiklmnopqrstuvxy".split(""));
    private static final Pattern POINT = Pattern.compile("^([a-zđ])\\) .*", Pattern.DOTALL);

    @Override
    public List<Finding> check(Printed printed) {
        List<Finding> findings = new ArrayList<>();
        int expected = 0;
        for (PrintedLine line : printed.lines(PrintedRole.PARAGRAPH, PrintedRole.CLOSING, PrintedRole.SECTION)) {
            Matcher point = POINT.matcher(line.text());
            if (!point.matches()) {
                continue;
            }
            int letter = LETTERS.indexOf(point.group(1));
            if (letter != 0 && letter != expected) {
                findings.add(wrong(line, LETTERS.get(expected)));
            }
            // the line that follows is judged by the place this one takes, so that one gap is told once
            expected = ((letter < 0 ? expected : letter) + 1) % LETTERS.size();
        }
        return findings;
    }

    private static Finding wrong(PrintedLine line, String expected) {
        return Finding.warning(
                "points",
                "Thứ tự điểm phải theo bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g, h, i, k…); ở đây phải là “%s)”."
                        .formatted(expected),
                Place.around(line, 0, 1),
                Source.TEXT);
    }
}
