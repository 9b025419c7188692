package vn.doithoai.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How numbers, dates, symbols and points are written, and where the text ends. */
final class WordRules {

    private static final Pattern WORDED = Pattern.compile("ngày (\\d+) tháng (\\d+)");
    private static final Pattern SHORT = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/\\d{4}");
    private static final Pattern DAY = Pattern.compile("0[1-9]|[12]\\d|3[01]");
    private static final Pattern MONTH = Pattern.compile("0[12]|[3-9]|1[0-2]");
    private static final Pattern STATE = Pattern.compile("\\d+/\\p{Lu}+[\\p{L}\\d]*-(\\p{Lu}+)");
    private static final Pattern PARTY = Pattern.compile("\\d+-\\p{Lu}+[\\p{L}]*/(\\p{Lu}+)");
    private static final Pattern POINT = Pattern.compile("(\\p{Ll})\\) .*");
    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";
    /** Names of bodies and the adjective in "hành chính nhà nước" are another matter. */
    private static final Pattern WRITTEN_SMALL = Pattern.compile("(?<![Ủủ]y ban )nhân dân|(?<!hành chính )nhà nước");

    private WordRules() {}

    static List<LayoutRule> rules() {
        return List.of(
                new SimpleRule("number and symbol", "mục II.3", WordRules::number),
                new SimpleRule("zeros of dates", "mục II.4", document -> texts(document, WordRules::dated)),
                new SimpleRule(
                        "symbols of State and Party apart",
                        "mục II.3; Hướng dẫn 36-HD/VPTW",
                        document -> texts(document, WordRules::symbols)),
                new SimpleRule("points a b c d đ e g", "mục II.6", WordRules::points),
                new SimpleRule("one ./. after the last word", "mục II.6", WordRules::end),
                new SimpleRule(
                        "Nhân dân, Nhà nước",
                        "Phụ lục II, mục V",
                        document -> texts(document, WordRules::capitalised)));
    }

    /** What a letter of correction cites as wrongly printed is no word of its own. */
    private static List<String> texts(MeasuredDocument document, Predicate<String> kept) {
        return document.paragraphs().stream()
                .map(MeasuredParagraph::text)
                .filter(text -> !kept.test(text.replaceAll("ã in “[^”]*”", "")))
                .toList();
    }

    private static boolean capitalised(String text) {
        return !WRITTEN_SMALL.matcher(text).find();
    }

    private static List<String> number(MeasuredDocument document) {
        String notation = Pattern.quote(document.content().reference().notation());
        String given = document.content().reference().issued() ? "(0[1-9]|[1-9]\\d+)" : "\\s*";
        boolean numbered = document.content().kind().numbered();
        List<String> faults = new ArrayList<>(document.each(Element.NUMBER)
                .map(MeasuredParagraph::text)
                .filter(text -> !text.matches("Số: " + given + "/" + notation))
                .toList());
        if (document.all(Element.NUMBER).size() != (numbered ? 1 : 0)) {
            faults.add("the lines with a number are " + document.all(Element.NUMBER));
        }
        return faults;
    }

    private static boolean dated(String text) {
        return Stream.of(WORDED, SHORT)
                .flatMap(pattern -> pattern.matcher(text).results())
                .allMatch(date -> DAY.matcher(date.group(1)).matches()
                        && MONTH.matcher(date.group(2)).matches());
    }

    private static boolean symbols(String text) {
        return STATE.matcher(text).results().noneMatch(symbol -> ofParty(symbol.group(1)))
                && PARTY.matcher(text).results().allMatch(symbol -> ofParty(symbol.group(1)));
    }

    /** Committees of the Party, central, of a province and below, and their offices. */
    private static boolean ofParty(String body) {
        return body.endsWith("TU") || body.endsWith("TW") || body.endsWith("ĐU");
    }

    private static List<String> points(MeasuredDocument document) {
        List<String> faults = new ArrayList<>();
        int next = 0;
        for (MeasuredParagraph paragraph : document.all(Element.BODY)) {
            Matcher point = POINT.matcher(paragraph.text());
            if (point.matches()
                    && point.group(1).charAt(0) != POINTS.charAt(point.group(1).equals("a") ? 0 : next)) {
                faults.add(paragraph.brief() + " is out of order");
            }
            next = point.matches() ? POINTS.indexOf(point.group(1)) + 1 : 0;
        }
        return faults;
    }

    private static List<String> end(MeasuredDocument document) {
        List<MeasuredParagraph> ended = document.paragraphs().stream()
                .filter(paragraph -> paragraph.text().contains("./."))
                .toList();
        List<MeasuredParagraph> body = document.all(Element.BODY);
        Optional<MeasuredParagraph> last = body.isEmpty() ? Optional.empty() : Optional.of(body.get(body.size() - 1));
        boolean kept = ended.size() == 1
                && last.filter(ended.get(0)::equals).isPresent()
                && ended.get(0).text().matches("[^/]*(/[^/]+)*[\\p{L}\\d)]\\./\\.");
        return kept
                ? List.of()
                : List.of("./. ends "
                        + ended.stream().map(MeasuredParagraph::text).toList());
    }
}
