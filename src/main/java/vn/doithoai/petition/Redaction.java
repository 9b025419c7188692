package vn.doithoai.petition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Blackens in a text what could tell who wrote it: the petitioner's and representatives' names, the address, e-mail
 * addresses, telephone and identity numbers. Names are found whatever the case and diacritics; single words only as
 * they are, since "An" is also a syllable.
 */
final class Redaction {

    static final String MARK = "[…]";

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{8,}");
    /** From 0 or +84 on, with the usual gaps; amounts of money and dates do not begin so. */
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:\\+84|\\(?0\\d)[ .()-]*(?:\\d[ .()-]{0,2}){6,}\\d");

    private static final int SHORTEST_ADDRESS = 6;

    /** Behind the last Vietnamese letter; ten thousand texts are folded at a time, so each letter is looked up. */
    private static final char END_OF_LATIN = 0x1F00;

    private static final char[] FOLDED = table();

    private final List<Pattern> folded;
    private final List<Pattern> exact;

    private Redaction(List<Pattern> folded, List<Pattern> exact) {
        this.folded = folded;
        this.exact = exact;
    }

    static Redaction of(Petitioner who) {
        Optional<String> name = who.name().filter(present -> who.standing() != Standing.ORGANISATION);
        List<String> names = Stream.concat(name.stream(), who.representatives().stream())
                .map(Redaction::clean)
                .toList();
        Stream<String> addresses =
                who.address().map(Redaction::clean).filter(text -> text.length() >= SHORTEST_ADDRESS).stream();
        List<Pattern> folded = Stream.concat(names.stream().filter(text -> text.contains(" ")), addresses)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(text -> words(fold(text)))
                .toList();
        return new Redaction(
                folded,
                names.stream()
                        .filter(text -> !text.isEmpty() && !text.contains(" "))
                        .map(Redaction::words)
                        .toList());
    }

    /** The same petition with its free texts fit for those who may not learn who wrote. */
    Petition blacken(Petition petition) {
        return petition.withTexts(this::blacken);
    }

    String blacken(String text) {
        String result = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (Pattern pattern : folded) {
            result = blacken(result, pattern.matcher(fold(result)));
        }
        for (Pattern pattern : plain()) {
            result = blacken(result, pattern.matcher(result));
        }
        return result;
    }

    private List<Pattern> plain() {
        List<Pattern> patterns = new ArrayList<>(exact);
        patterns.addAll(List.of(EMAIL, LONG_NUMBER, PHONE));
        return patterns;
    }

    /** The matcher may look at another text of the same length. */
    private static String blacken(String text, Matcher matcher) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            result.append(text, from, matcher.start()).append(MARK);
            from = matcher.end();
        }
        return result.append(text.substring(from)).toString();
    }

    private static Pattern words(String text) {
        String gaps = Arrays.stream(text.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + gaps + "(?![\\p{L}\\p{N}])");
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Lower case without diacritics, as many characters as before. */
    private static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int index = 0; index < folded.length; index++) {
            folded[index] = folded[index] < FOLDED.length ? FOLDED[folded[index]] : folded[index];
        }
        return new String(folded);
    }

    private static char[] table() {
        char[] table = new char[END_OF_LATIN];
        for (char letter = 0; letter < END_OF_LATIN; letter++) {
            char base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .charAt(0);
            table[letter] = base == 'đ' || base == 'Đ' ? 'd' : Character.toLowerCase(base);
        }
        return table;
    }
}
