package vn.doithoai.document.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/**
 * "Nhân dân" and "Nhà nước" take a capital as nouns; inside names of bodies ("Ủy ban nhân dân") and as an attribute
 * ("cơ quan hành chính nhà nước") they do not. Titles of texts that the directory holds are facts and are left alone.
 */
@Component
class CapitalRule implements LintRule {

    private static final String RULE = "capital";

    private static final TextFault PEOPLE = TextFault.warning(
            RULE,
            Source.CAPITALS,
            "(?<!\\p{L})(?<!(?iu:[uủ][yỷ] ban|hội đồng|t[oò][aà] án|viện kiểm sát|công an|quân đội|hội thẩm|vũ trang"
                    + "|quỹ tín dụng|kiểm sát|thanh tra|cảnh sát|đối ngoại|nghệ sĩ|nhà giáo|thầy thuốc|nghệ nhân|an ninh|báo|tòa|quốc phòng toàn) )"
                    + "nhân dân(?!\\p{L})",
            match -> "“nhân dân” là danh từ phải viết hoa: “Nhân dân”.");

    private static final TextFault STATE = TextFault.warning(
            RULE,
            Source.CAPITALS,
            "(?<!\\p{L})(?<!(?iu:cơ quan|tổ chức|hành chính|quản lý|ngân sách|doanh nghiệp|công chức|viên chức|bí mật"
                    + "|chức năng|vốn|đầu tư|lưu trữ|tài sản|kiểm toán|kho bạc|ngân hàng|thanh tra|công vụ|pháp luật"
                    + "|bộ máy|cấp|kinh tế|khu vực|quyền lực|đơn vị|dịch vụ công|chính sách|cán bộ|dự trữ|bồi thường|trách nhiệm bồi thường"
                    + " của|giám sát|ngoài) )nhà nước(?!\\p{L})",
            match -> "“nhà nước” là danh từ phải viết hoa: “Nhà nước”.");

    private final KnownTitles titles;

    CapitalRule(KnownTitles titles) {
        this.titles = titles;
    }

    @Override
    public List<Finding> check(Printed printed) {
        List<String> known = titles.on(printed.on());
        return printed.lines().stream()
                .filter(line -> !quotes(line, known))
                .flatMap(line -> Stream.of(PEOPLE, STATE).flatMap(fault -> fault.in(line)))
                .toList();
    }

    private static boolean quotes(PrintedLine line, List<String> known) {
        return line.role() == PrintedRole.BASIS
                && known.stream().anyMatch(title -> line.text().matches("Căn cứ " + Pattern.quote(title) + "[;.]?"));
    }
}
