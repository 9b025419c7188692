package vn.doithoai.conference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doithoai.engine.InvalidInputException;

/** Live questions as people type them: one per line, "content | who | address | đã trả lời | answer"; the content is enough. */
public final class LiveQuestionLines {

    private static final String ANSWERED = "đã trả lời";
    private static final int PARTS = 5;
    private static final int NAME = 1;
    private static final int ADDRESS = 2;
    private static final int MARK = 3;
    private static final int ANSWER = 4;
    private static final int NAME_LENGTH = 200;
    private static final int ADDRESS_LENGTH = 500;

    private LiveQuestionLines() {}

    /** @throws InvalidInputException naming the line that cannot be read */
    public static List<LiveQuestion> read(String text) {
        List<LiveQuestion> questions = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (int index = 0; index < lines.size(); index++) {
            LiveQuestion question = line(lines.get(index), index + 1);
            if (!seen.add(List.of(question.content(), question.name(), question.address()))) {
                throw wrong(index + 1, "trùng với một dòng ở trên.");
            }
            questions.add(question);
        }
        return questions;
    }

    private static LiveQuestion line(String line, int number) {
        String[] parts = line.split("\\|", -1);
        if (parts.length > PARTS || parts[0].isBlank()) {
            throw wrong(
                    number,
                    "ghi theo thứ tự nội dung | người nêu | địa chỉ | đã trả lời | nội dung trả lời; chỉ bắt buộc có"
                            + " nội dung, ví dụ: Bao giờ sửa đường vào bản? | Ông Nguyễn Văn A | phường Tô Hiệu.");
        }
        Optional<String> name = part(parts, NAME);
        Optional<String> address = part(parts, ADDRESS);
        if (name.orElse("").length() > NAME_LENGTH || address.orElse("").length() > ADDRESS_LENGTH) {
            throw wrong(
                    number,
                    "người nêu tối đa %d ký tự, địa chỉ tối đa %d ký tự.".formatted(NAME_LENGTH, ADDRESS_LENGTH));
        }
        boolean answered = answered(parts, number);
        return new LiveQuestion(number, parts[0].strip(), name, address, answered, part(parts, ANSWER));
    }

    private static boolean answered(String[] parts, int number) {
        Optional<String> mark = part(parts, MARK);
        if (mark.isPresent() && !mark.get().equalsIgnoreCase(ANSWERED)) {
            throw wrong(
                    number, "phần thứ tư chỉ ghi “%s” hoặc để trống, không ghi “%s”.".formatted(ANSWERED, mark.get()));
        }
        if (mark.isEmpty() && part(parts, ANSWER).isPresent()) {
            throw wrong(number, "có nội dung trả lời thì phần thứ tư phải ghi “%s”.".formatted(ANSWERED));
        }
        return mark.isPresent();
    }

    private static Optional<String> part(String[] parts, int index) {
        return index < parts.length
                ? Optional.of(parts[index].strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static InvalidInputException wrong(int number, String why) {
        return new InvalidInputException("Ý kiến, câu hỏi tại hội nghị, dòng %d: %s".formatted(number, why));
    }
}
