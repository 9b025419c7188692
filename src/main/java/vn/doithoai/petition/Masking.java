package vn.doithoai.petition;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a person may leave the office: "Ông N.V.A., phường Tô Hiệu" (Luật 91/2025/QH15: handling a petition rests on
 * the law, publishing a name needs consent). An organisation's name is no personal data.
 */
public final class Masking {

    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String GAP = "[ \\t\\u00A0]+";
    private static final String WORD = "\\p{L}+(?:['’]\\p{L}+)*" + END;

    /** What never begins a commune's name nor stands in it. */
    private static final String CONTACT = "(?:số|tổ|điện thoại|di động|liên hệ|đt|sđt|tel|zalo|e?mail|cccd|cmnd)" + END;

    /** Places and people within it; in capitals they may begin its name: phường Đường Hào, xã Nhà Bè. */
    private static final String WITHIN =
            "(?:bản|nhà|đường|phố|ngõ|ngách|hẻm|thôn|xóm|ấp|khu|tiểu khu|huyện|quận|tỉnh|thành phố|ông|bà|hộ)" + END;

    /** One word and up to three more, or a number: what follows within the same address may be somebody's house. */
    private static final Pattern COMMUNE = Pattern.compile(
            "(?<!\\p{L})(?:xã|phường|thị trấn|đặc khu)" + GAP + "(?:\\d{1,2}" + END + "|(?!" + CONTACT + ")(?!(?-i:"
                    + WITHIN + "))" + WORD + "(?:" + GAP + "(?!" + CONTACT + ")(?!" + WITHIN + ")" + WORD + "){0,3})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Masking() {}

    /** @param signatories how many people stand behind the letter */
    public static String of(Petitioner petitioner, int signatories) {
        if (petitioner.name().isEmpty()) {
            return petitioner.standing() == Standing.ANONYMOUS ? Standing.ANONYMOUS.title() : "Đã ẩn danh tính";
        }
        String who = petitioner.standing() == Standing.ORGANISATION
                ? petitioner.name().get()
                : person(petitioner) + others(signatories);
        return petitioner
                .address()
                .flatMap(Masking::commune)
                .map(commune -> who + ", " + commune)
                .orElse(who);
    }

    private static String person(Petitioner petitioner) {
        String name = petitioner.publishConsent()
                ? petitioner.name().orElseThrow()
                : initials(petitioner.name().orElseThrow());
        return petitioner.title().map(title -> title + " " + name).orElse(name);
    }

    private static String others(int signatories) {
        return signatories > 1 ? " và %02d người khác".formatted(signatories - 1) : "";
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase() + ".")
                .collect(Collectors.joining());
    }

    private static Optional<String> commune(String address) {
        Matcher commune = COMMUNE.matcher(Normalizer.normalize(address, Normalizer.Form.NFC));
        return commune.find() ? Optional.of(commune.group().strip()) : Optional.empty();
    }
}
