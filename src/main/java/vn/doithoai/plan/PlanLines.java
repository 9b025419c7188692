package vn.doithoai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.doithoai.engine.InvalidInputException;

/** Planned rounds as people type them: one per line, "month | theme | unit". */
public final class PlanLines {

    private static final int PARTS = 3;
    private static final int LAST_MONTH = 12;
    private static final int THEME_LENGTH = 1000;
    private static final int UNIT_LENGTH = 300;

    private PlanLines() {}

    /** @throws InvalidInputException naming the line that cannot be read, or that is out of the months' order */
    public static List<PlannedRound> read(String text) {
        List<PlannedRound> rounds = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            int number = rounds.size() + 1;
            PlannedRound round = line(line, number);
            if (number > 1 && round.month() < rounds.get(number - 2).month()) {
                throw wrong(
                        number,
                        "tháng %d đứng sau tháng của dòng trên; vui lòng xếp các lần theo thứ tự thời gian."
                                .formatted(round.month()));
            }
            rounds.add(round);
        }
        return rounds;
    }

    public static String write(List<PlannedRound> rounds) {
        return rounds.stream()
                .map(round -> "%d | %s | %s".formatted(round.month(), round.theme(), round.unit()))
                .collect(Collectors.joining("\n"));
    }

    private static PlannedRound line(String line, int number) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != PARTS || parts[1].isBlank() || parts[2].isBlank()) {
            throw wrong(
                    number,
                    "cần đủ ba phần cách nhau bằng dấu | (tháng | nội dung | đơn vị chuẩn bị), ví dụ: "
                            + "4 | Cải cách thủ tục hành chính | Phòng Tổ chức - Hành chính - Quản trị.");
        }
        if (parts[1].strip().length() > THEME_LENGTH || parts[2].strip().length() > UNIT_LENGTH) {
            throw wrong(
                    number, "nội dung tối đa %d ký tự, đơn vị tối đa %d ký tự.".formatted(THEME_LENGTH, UNIT_LENGTH));
        }
        return new PlannedRound(month(parts[0].strip(), number), parts[1].strip(), parts[2].strip());
    }

    private static int month(String text, int number) {
        int month = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
        if (month < 1 || month > LAST_MONTH) {
            throw wrong(number, "“%s” không phải là tháng (từ 1 đến 12).".formatted(text));
        }
        return month;
    }

    private static InvalidInputException wrong(int number, String why) {
        return new InvalidInputException("Các lần đối thoại, dòng %d: %s".formatted(number, why));
    }
}
