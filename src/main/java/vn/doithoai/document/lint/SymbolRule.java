package vn.doithoai.document.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Symbols of the State (340/TB-VPUB) and of the Party (429-QĐ/TU), which follow different rules and are never turned
 * into one another.
 */
@Component
class SymbolRule implements LintRule {

    private static final String RULE = "symbol";

    /** Committees of the Party and their offices and commissions. */
    private static final Pattern PARTY = Pattern.compile("(?:[A-ZĐ]*(?:TU|TW|ĐU|HU)|BCH)");

    /** Abbreviations of State bodies; any other after the stroke may belong to the Party or to a union. */
    private static final Set<String> STATE = Set.of(
            "UBND", "HĐND", "VPUB", "VPUBND", "VPHĐND", "VPCP", "CP", "QH", "UBTVQH", "TTCP", "TAND", "VKSND", "SNV",
            "STC", "STP", "SXD", "SCT", "SYT", "SGDĐT", "STNMT", "SNNMT", "SNNPTNT", "SKHĐT", "SKHCN", "SVHTTDL",
            "BTCD", "BTTDT", "BNV", "BTP", "BCA", "BQP", "BYT", "BXD", "BGDĐT");

    private static final TextFault STATE_STYLE = TextFault.warning(
            RULE,
            Source.PARTY,
            "(?<![\\p{L}\\d/-])\\d+/[A-ZĐ][A-ZĐa-z]{0,5}-([A-ZĐ]{2,12})(?![\\p{L}\\d-])",
            match -> party(match)
                    ? "Ký hiệu văn bản của Đảng bị viết theo kiểu cơ quan nhà nước: “%s”; kiểu đúng có dạng 429-QĐ/TU."
                            .formatted(match.group())
                    : "");

    private static final TextFault PARTY_STYLE = TextFault.warning(
            RULE,
            Source.NUMBER,
            "(?<![\\p{L}\\d/-])\\d+-[A-ZĐ][A-ZĐa-z]{0,5}/([A-ZĐ]{2,12})(?![\\p{L}\\d-])",
            match -> !STATE.contains(match.group(1))
                    ? ""
                    : "Ký hiệu văn bản của cơ quan nhà nước bị viết theo kiểu văn bản của Đảng: “%s”; kiểu đúng có dạng "
                            + "62/KH-VPUB.".formatted(match.group()));

    @Override
    public List<Finding> check(Printed printed) {
        return printed.lines().stream()
                .flatMap(line -> Stream.of(STATE_STYLE, PARTY_STYLE).flatMap(fault -> fault.in(line)))
                .toList();
    }

    private static boolean party(MatchResult match) {
        return PARTY.matcher(match.group(1)).matches();
    }
}
