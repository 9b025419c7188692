package vn.doithoai.commitment;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.doithoai.engine.InvalidInputException;

/**
 * One thing that somebody shall have done by a day.
 *
 * @param source number of the case it came from: {@code DT-2025-02} or {@code KN-2025-02-0001}
 * @param roundCaseNumber the round it belongs to, e.g. {@code DT-2025-02}
 * @param content what was promised, at most 20,000 characters; may name a citizen, so it stays in the register
 * @param owner code of a body in the directory, or its name as written, at most 500 characters
 * @param due last day; ends at 24:00
 */
public record Promise(String source, String roundCaseNumber, String content, String owner, LocalDate due) {

    private static final Pattern ROUND = Pattern.compile("DT-\\d{4}-\\d{2,3}");
    private static final Pattern PETITION = Pattern.compile("KN-\\d{4}-\\d{2,3}-\\d{4,9}(-\\d+)?");
    private static final int CONTENT_LENGTH = 20_000;
    private static final int OWNER_LENGTH = 500;

    /** @throws InvalidInputException naming what is missing, too long or no case number */
    public Promise {
        content = text(content, "Nội dung cam kết", CONTENT_LENGTH);
        owner = text(owner, "Đơn vị thực hiện cam kết", OWNER_LENGTH);
        require(due != null, "Cam kết phải có thời hạn.");
        require(
                ROUND.matcher(roundCaseNumber).matches(),
                "“%s” không phải số hồ sơ hội nghị (ví dụ đúng: DT-2025-02).".formatted(roundCaseNumber));
        require(
                source.equals(roundCaseNumber) || PETITION.matcher(source).matches(),
                "“%s” không phải số hồ sơ của hội nghị này hay của kiến nghị (ví dụ đúng: KN-2025-02-0001)."
                        .formatted(source));
    }

    /** Whether a citizen waits for word of it. */
    boolean madeToPetitioner() {
        return PETITION.matcher(source).matches();
    }

    private static String text(String typed, String label, int longest) {
        String clean = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        require(!clean.isEmpty(), label + " không được để trống.");
        require(clean.length() <= longest, "%s dài quá %d ký tự.".formatted(label, longest));
        return clean;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new InvalidInputException(message);
        }
    }
}
