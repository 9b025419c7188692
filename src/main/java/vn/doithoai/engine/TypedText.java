package vn.doithoai.engine;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

/**
 * One field of a form as it was typed, in Tasklist or on a page of our own: stripped, in NFC, and not longer than allowed.
 *
 * @param label what people read beside the field; names it in messages
 */
public record TypedText(String label, String value) {

    private static final int NUMBER_LENGTH = 9;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** @throws InvalidInputException when the text is too long or holds control characters */
    public static TypedText of(String label, String typed, int maxLength) {
        String clean = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (clean.length() > maxLength) {
            throw new InvalidInputException("“%s” dài %d ký tự, quá giới hạn %d ký tự. Vui lòng viết gọn lại."
                    .formatted(label, clean.length(), maxLength));
        }
        if (clean.chars().anyMatch(TypedText::unreadable)) {
            throw new InvalidInputException(
                    "“%s” có ký tự điều khiển không đọc được. Vui lòng xóa rồi nhập lại.".formatted(label));
        }
        return new TypedText(label, clean);
    }

    private static boolean unreadable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    /** @throws InvalidInputException when nothing was entered */
    public TypedText required() {
        if (value.isEmpty()) {
            throw new InvalidInputException("Vui lòng nhập “%s”.".formatted(label));
        }
        return this;
    }

    /** The lines that hold something. */
    public List<String> lines() {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** @throws InvalidInputException when it is no date in the order day, month, year */
    public LocalDate date() {
        try {
            return LocalDate.parse(required().value, DATE);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("“%s” không phải là một ngày hợp lệ (ví dụ 26/9/2025).".formatted(label));
        }
    }

    /** @throws InvalidInputException when it is no date as a date field of Camunda Forms submits it, year first */
    public LocalDate submittedDate() {
        try {
            return LocalDate.parse(required().value);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("“%s” không phải là một ngày hợp lệ.".formatted(label));
        }
    }

    /** @throws InvalidInputException when it is no time of day */
    public LocalTime time() {
        try {
            return LocalTime.parse(required().value);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("“%s” không phải là một giờ hợp lệ (ví dụ 14:00).".formatted(label));
        }
    }

    /** @throws InvalidInputException when it is no whole number from 0 */
    public int count() {
        if (!required().value.matches("\\d{1," + NUMBER_LENGTH + "}")) {
            throw new InvalidInputException("“%s” phải là số nguyên không âm.".formatted(label));
        }
        return Integer.parseInt(value);
    }
}
