package vn.doithoai.conference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.engine.InvalidInputException;

/** Conclusions as people type them: one per line, "content | owner | day/month/year". */
public final class ConclusionLines {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int PARTS = 3;
    private static final int CONTENT_LENGTH = 2000;
    private static final int OWNER_LENGTH = 200;

    private ConclusionLines() {}

    /** @throws InvalidInputException naming the line that cannot be read */
    public static List<Minutes.Conclusion> read(String text) {
        List<Minutes.Conclusion> conclusions = new ArrayList<>();
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (int index = 0; index < lines.size(); index++) {
            Minutes.Conclusion conclusion = line(lines.get(index), index + 1);
            requireNew(conclusion, conclusions, index + 1);
            conclusions.add(conclusion);
        }
        return conclusions;
    }

    /** Two commitments of the same words and day could not be told apart; one may have several owners. */
    private static void requireNew(Minutes.Conclusion conclusion, List<Minutes.Conclusion> before, int number) {
        if (before.stream()
                .anyMatch(other -> other.content().equals(conclusion.content())
                        && other.due().equals(conclusion.due()))) {
            throw new InvalidInputException(
                    ("Nội dung kết luận, dòng %d: trùng nội dung và thời hạn với một dòng ở trên; nếu nhiều đơn vị cùng"
                                    + " làm, ghi các đơn vị trên một dòng.")
                            .formatted(number));
        }
    }

    public static String write(List<Minutes.Conclusion> conclusions) {
        return conclusions.stream()
                .map(c -> "%s | %s | %s".formatted(c.content(), c.owner(), VietnameseDate.numeric(c.due())))
                .collect(Collectors.joining("\n"));
    }

    private static Minutes.Conclusion line(String line, int number) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != PARTS || parts[0].isBlank() || parts[1].isBlank()) {
            throw new InvalidInputException(("Nội dung kết luận, dòng %d: cần đủ ba phần cách nhau bằng dấu | "
                            + "(nội dung | đơn vị chịu trách nhiệm | thời hạn), ví dụ: "
                            + "Trả lời về thủ tục đất đai | Sở Nông nghiệp và Môi trường | 30/10/2025.")
                    .formatted(number));
        }
        if (parts[0].length() > CONTENT_LENGTH || parts[1].length() > OWNER_LENGTH) {
            throw new InvalidInputException(
                    "Nội dung kết luận, dòng %d: nội dung tối đa %d ký tự, đơn vị tối đa %d ký tự."
                            .formatted(number, CONTENT_LENGTH, OWNER_LENGTH));
        }
        return new Minutes.Conclusion(parts[0].strip(), parts[1].strip(), date(parts[2].strip(), number));
    }

    private static LocalDate date(String text, int number) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(
                    "Nội dung kết luận, dòng %d: “%s” không phải là ngày (ví dụ 30/10/2025).".formatted(number, text));
        }
    }
}
