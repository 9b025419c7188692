package vn.doithoai.document.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One hostile text that somebody might type.
 *
 * @param name tells it from the others in a report
 */
record Payload(String name, String text) {

    /** Letters of every plane, marks that turn, join or hide, and what is no character at all. */
    private static final int[] ODD = {
        0x00A0, 0x00AD, 0x0300, 0x0338, 0x034F, 0x0378, 0x037E, 0x0587, 0x061C, 0x0627, 0x05D0, 0x070F, 0x0915, 0x0E01,
        0x115F, 0x1680, 0x17B4, 0x180E, 0x1E9E, 0x1FEF, 0x2000, 0x2003, 0x2007, 0x2009, 0x200B, 0x200C, 0x200D, 0x200E,
        0x200F, 0x2011, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x202F, 0x203E, 0x2044, 0x205F, 0x2060,
        0x2062, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0x20AB, 0x20BF, 0x2126, 0x212A, 0x212B, 0x226E, 0x2329,
        0x2800, 0x3000, 0x3042, 0x3164, 0x4E2D, 0xAC00, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xF8FF, 0xFB01, 0xFDD0,
        0xFE0F, 0xFEFF, 0xFF1C, 0xFF41, 0xFFA0, 0xFFF9, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1D400, 0x1F600,
        0x1F1FB, 0x20000, 0xE0001, 0xE0041, 0xF0000, 0x1FFFE, 0x10FFFF
    };

    private static final List<String> SPOKEN = List.of(
            Normalizer.normalize("Kiến nghị của Nhân dân phường Chiềng Sinh", Normalizer.Form.NFD),
            Normalizer.normalize("ẮẰẲẴẶ ỨỪỬỮỰ ỡợ đĐ", Normalizer.Form.NFD),
            "Ông \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 và bà",
            "❤\uFE0F",
            "Số \u202E52\u202C hồ sơ",
            "tệp\u202Efdp.exe",
            ".\u200B/.",
            "hết.\u0000/.",
            ".\uFEFF/\u2060.",
            "\u200B./\u200B.\u200B",
            "hai\tba\u000Bbốn\fnăm",
            "dòng một\r\n\r\ndòng hai",
            "dòng một\u2028dòng hai\u0085dòng ba",
            "   nhiều    khoảng   trống   ",
            "e" + "\u0301\u0323".repeat(50),
            "שלום רב",
            "مرحبا",
            "Straße İstanbul ıI ŉ ǰ ﬁ",
            "x\uD83D",
            "\uDE00\uD83D",
            "\uD83D${7*191}\uDE00");

    static Stream<Payload> all() {
        return Stream.of(written(), characters(), spoken(), endless()).flatMap(payloads -> payloads);
    }

    /** Those of a handful of characters to a line, without the endless ones. */
    static Stream<Payload> brief() {
        return Stream.of(written(), characters(), spoken()).flatMap(payloads -> payloads);
    }

    /** What may stand of the text on paper, however the layout breaks and capitalises it. */
    List<String> lines() {
        return Arrays.stream(OfficialTextFormat.normalise(text).split("[\\r\\n]+"))
                .map(Payload::folded)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Without the differences that a layout may make: capitals, kind and number of spaces, the end mark's strokes. */
    static String folded(String text) {
        String plain = text;
        while (plain.contains("./.")) {
            plain = plain.replace("./.", ".");
        }
        String folded = plain.replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static Stream<Payload> written() {
        try (InputStream file = Payload.class.getResourceAsStream("payloads.txt")) {
            List<String> lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return IntStream.range(0, lines.size())
                    .filter(line -> !lines.get(line).startsWith("# "))
                    .mapToObj(
                            line -> new Payload("payloads.txt:" + (line + 1) + " " + lines.get(line), lines.get(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Payload> characters() {
        IntStream controls = IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0));
        return IntStream.concat(controls, Arrays.stream(ODD))
                .mapToObj(character -> new Payload(
                        "U+%04X".formatted(character),
                        "chữ" + new String(Character.toChars(character)) + "nối " + Character.toString(character)));
    }

    private static Stream<Payload> spoken() {
        return IntStream.range(0, SPOKEN.size()).mapToObj(index -> new Payload("spoken " + index, SPOKEN.get(index)));
    }

    static Payload longWord() {
        return new Payload("a word of 100,000 letters", "a".repeat(100_000));
    }

    /** What a person types by holding a key down, or a program by running wild. */
    static Stream<Payload> endless() {
        List<Payload> endless = new ArrayList<>();
        endless.add(longWord());
        endless.add(new Payload("100,000 words", "chữ ".repeat(100_000)));
        endless.add(new Payload("100,000 full stops", ".".repeat(100_000) + "x"));
        endless.add(new Payload("100,000 spaces", "x" + " ".repeat(100_000) + "x"));
        endless.add(new Payload("1,000 lines", "một dòng\n".repeat(1000)));
        endless.add(new Payload("100,000 opening angles", "<".repeat(100_000)));
        endless.add(new Payload("30,000 accents on one letter", "a" + "\u0301\u0323\u0338".repeat(10_000)));
        endless.add(new Payload("a number of 100,000 digits", "9".repeat(100_000)));
        return endless.stream();
    }
}
