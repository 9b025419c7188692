package vn.doithoai.document.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Figures of a report that agree with each other, whatever the total. */
final class CleanFigures {

    private static final Map<String, List<String>> GROUPS = Map.of(
            "CHANNEL", List.of("theo hình thức gửi", "đơn, thư", "trực tiếp tại Hội nghị"),
            "KIND", List.of("theo loại nội dung", "kiến nghị, phản ánh", "góp ý"),
            "STATE", List.of("theo tình trạng giải quyết", "đã giải quyết xong", "đang giải quyết"));

    private final Random random;

    CleanFigures(Random random) {
        this.random = random;
    }

    Map<String, Object> figures() {
        int total = 2 + random.nextInt(20);
        int denounced = random.nextInt(2);
        int overdue = random.nextInt(total);
        return Map.of(
                "letters",
                total,
                "contents",
                total,
                "denunciations",
                denounced,
                "late",
                0,
                "overdue",
                overdue,
                "inTime",
                total - overdue,
                "groups",
                groups(total),
                "rows",
                IntStream.rangeClosed(1, total - denounced)
                        .mapToObj(CleanFigures::row)
                        .toList());
    }

    private List<Map<String, Object>> groups(int total) {
        List<Map<String, Object>> groups = new ArrayList<>();
        GROUPS.forEach((code, names) -> {
            int part = random.nextInt(total + 1);
            groups.add(Map.of(
                    "code",
                    code,
                    "title",
                    names.get(0),
                    "lines",
                    List.of(
                            Map.of("name", names.get(1), "count", part),
                            Map.of("name", names.get(2), "count", total - part))));
        });
        return groups;
    }

    private static Map<String, Object> row(int ordinal) {
        return Map.ofEntries(
                Map.entry("ordinal", Integer.toString(ordinal)),
                Map.entry("petitioner", "Ông N.V.A., phường Tô Hiệu"),
                Map.entry("content", "Đề nghị công khai lịch tiếp công dân trước ngày 01/02/2026"),
                Map.entry("field", "Tiếp công dân"),
                Map.entry("competence", "Thuộc thẩm quyền"),
                Map.entry("unit", "Ban Tiếp công dân tỉnh"),
                Map.entry("result", "Đã công khai tại Thông báo số 09/TB-VPUB ngày 05/01/2026"),
                Map.entry("form", "Công văn số 41/VPUB-TCHCQT ngày 14/8/2026"),
                Map.entry("due", "14/8/2026"),
                Map.entry("state", "Đã giải quyết"),
                Map.entry("note", ""));
    }
}
