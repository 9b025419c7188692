package vn.doithoai.document.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Words that stand twice. Two or three syllables that come again at once are a slip ("kiến nghị kiến nghị"). A single
 * syllable is one only where it is a word that never doubles ("của của"): Vietnamese doubles many for their sense
 * ("ngày ngày", "luôn luôn"), and a compound may end with the syllable that begins the next one ("cơ quan quan tâm").
 */
@Component
class RepeatedWordsRule implements LintRule {

    private static final String RULE = "repeated-word";

    private static final Set<String> NEVER_DOUBLE = Set.of(
            "các", "những", "của", "và", "với", "được", "đã", "đang", "sẽ", "tại", "theo", "cho", "là", "có", "về",
            "để", "trong", "bị", "do", "này", "trên", "một", "thì", "mà", "hoặc", "bằng", "như", "khi", "nếu", "thuộc",
            "giữa", "gồm", "nhưng", "vì", "nên", "phải", "không");

    private static final TextFault PHRASE = TextFault.warning(
                    RULE,
                    Source.CONTENT,
                    "(?<![\\p{L}\\d])(\\p{L}+ \\p{L}+(?: \\p{L}+)?) \\1(?![\\p{L}\\d])",
                    match -> "Lặp từ: “%s”.".formatted(match.group(1)))
            .anyCase();

    private static final TextFault SYLLABLE = TextFault.warning(
                    RULE, Source.CONTENT, "(?<![\\p{L}\\d])(\\p{L}+) \\1(?![\\p{L}\\d])", RepeatedWordsRule::syllable)
            .anyCase();

    @Override
    public List<Finding> check(Printed printed) {
        return printed.lines().stream()
                .flatMap(line -> Stream.of(PHRASE, SYLLABLE).flatMap(fault -> fault.in(line)))
                .toList();
    }

    private static String syllable(MatchResult match) {
        String word = match.group(1).toLowerCase(Locale.forLanguageTag("vi"));
        return NEVER_DOUBLE.contains(word) ? "Lặp từ: “%s”.".formatted(word) : "";
    }
}
