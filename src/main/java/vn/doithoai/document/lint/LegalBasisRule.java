package vn.doithoai.document.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.directory.LegalBases;
import vn.doithoai.directory.LegalBasis;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/**
 * The texts that a document rests on: one per line, known to the directory, in force, cited with what has changed them.
 * Other paragraphs may cite what the directory does not know, or tell that a text was replaced.
 */
@Component
class LegalBasisRule implements LintRule {

    private static final String RULE = "basis-standing";
    private static final String CITED = "Căn cứ";
    private static final Pattern NUMBER = Pattern.compile("số:? (\\d[\\p{L}\\d/-]*\\p{L})");
    private static final Pattern OTHER =
            Pattern.compile("(?<!\\p{L})[Ss]ố (\\d[\\p{L}\\d]*(?:[/-][\\p{L}\\d]+){1,4})(?=[^\\p{L}\\d/-]|$)");
    private static final Pattern OF_THE_PAST = Pattern.compile(
            "thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực|trước đây|trước ngày",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AMENDMENTS = Pattern.compile(" \\(được sửa đổi, bổ sung bởi [^)]*\\)");
    private static final TextFault RUN_TOGETHER = TextFault.warning(
            "basis-run-together",
            Source.BASES,
            "[;,] (?:[Cc]ăn cứ|(?:Luật|Bộ luật|Nghị định|Nghị quyết|Quyết định|Quy định|Thông tư|Hướng dẫn|Chỉ thị"
                    + "|Kế hoạch|Quy chế) số) ",
            match -> "Mỗi căn cứ phải ở một dòng riêng, cuối dòng có dấu chấm phẩy.");

    private final LegalBases known;

    LegalBasisRule(LegalBases known) {
        this.known = known;
    }

    @Override
    public List<Finding> check(Printed printed) {
        List<Finding> findings = new ArrayList<>();
        for (PrintedLine line : printed.lines(PrintedRole.BASIS)) {
            RUN_TOGETHER.in(withoutAmendments(line)).forEach(findings::add);
            if (line.text().startsWith(CITED)) {
                standing(line, printed.on())
                        .ifPresent(
                                message -> findings.add(Finding.warning(RULE, message, Place.of(line), Source.BASES)));
            }
        }
        for (PrintedLine line : printed.lines(PrintedRole.PARAGRAPH)) {
            findings.addAll(mentioned(line, printed.on()));
        }
        return findings;
    }

    private static PrintedLine withoutAmendments(PrintedLine line) {
        return new PrintedLine(line.role(), AMENDMENTS.matcher(line.text()).replaceAll(""));
    }

    private List<Finding> mentioned(PrintedLine line, LocalDate on) {
        return OF_THE_PAST.matcher(line.text()).find()
                ? List.of()
                : OTHER.matcher(line.text())
                        .results()
                        .flatMap(match -> known
                                .numbered(match.group(1))
                                .flatMap(basis -> changed(basis, line, on))
                                .map(message -> Finding.warning(
                                        RULE, message, Place.around(line, match.start(), match.end()), Source.CONTENT))
                                .stream())
                        .toList();
    }

    private Optional<String> standing(PrintedLine line, LocalDate on) {
        Matcher number = NUMBER.matcher(line.text());
        Optional<LegalBasis> cited = number.find() ? known.numbered(number.group(1)) : Optional.empty();
        return cited.map(basis -> standing(basis, line, on))
                .orElse(Optional.of("Căn cứ này chưa có trong danh mục căn cứ của cơ quan nên chưa biết còn hiệu lực "
                        + "hay không; hãy kiểm tra lại."));
    }

    private static Optional<String> standing(LegalBasis basis, PrintedLine line, LocalDate on) {
        return on.isBefore(basis.validFrom())
                ? Optional.of("%s số %s chỉ có hiệu lực từ ngày %s."
                        .formatted(basis.type(), basis.number(), VietnameseDate.numeric(basis.validFrom())))
                : changed(basis, line, on);
    }

    /** An amendment that the line names itself is no fault. */
    private static Optional<String> changed(LegalBasis basis, PrintedLine line, LocalDate on) {
        if (basis.validTo().filter(on::isAfter).isPresent()) {
            return Optional.of("%s số %s đã hết hiệu lực từ ngày %s."
                    .formatted(
                            basis.type(),
                            basis.number(),
                            VietnameseDate.numeric(basis.validTo().orElseThrow().plusDays(1))));
        }
        return basis.amendedBy()
                .filter(amendment -> !line.text().replace('\u00A0', ' ').contains(amendment))
                .map(amendment -> "%s số %s đã được sửa đổi, bổ sung bởi %s; hãy ghi kèm văn bản sửa đổi."
                        .formatted(basis.type(), basis.number(), amendment));
    }
}
