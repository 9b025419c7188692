package vn.doithoai.petition.process;

import java.util.List;
import java.util.Map;
import vn.doithoai.petition.excel.Column;
import vn.doithoai.petition.excel.Sheets;

/** Rows of which a single cell is wrong, on 25/8/2025 at 08:00. */
final class BadRows {

    private static final Map<Column, List<String>> WRONG = Map.of(
            Column.RECEIVED_ON,
            List.of(
                    "",
                    "hôm qua",
                    "2025-08-25",
                    "25/8",
                    "31/2/2025",
                    "29/2/2025",
                    "0/8/2025",
                    "25/13/2025",
                    "45894",
                    "25/8/2025 07:30",
                    "26/8/2025",
                    "25/8/9999",
                    "-1"),
            Column.RECEIVED_TIME,
            List.of("", "sáng", "7h30", "24:00", "25:00", "07:60", "7", "0.3", "07:30:00:00", "-07:30", "08:01"),
            Column.CHANNEL,
            List.of("", "Bồ câu", "LETTER", "Tại hội nghị", "Đơn", "null", "1"),
            Column.PHONE,
            List.of("12345", "không có", "0912345678901234567890123456789", "0912\n345678", "==="),
            Column.EMAIL,
            List.of(
                    "a",
                    "a@b",
                    "a b@x.example",
                    "a@x..example",
                    "@x.example",
                    "a@x.example, b@x.example",
                    "đ@x.example",
                    "a@x.example\nBcc: b@x.example"),
            Column.SIGNATORIES,
            List.of("0", "-1", "1,5", "1.5", "nhiều", "5", "11", "100001", "1e3", "9999999999"),
            Column.CONTENT,
            List.of("", "   ", "x".repeat(20_001), "chữ 漢 lạ", "khuôn mặt 😀", "dấu_x0007_chuông"),
            Column.NAME,
            List.of("x".repeat(201), "漢", "😀"),
            Column.ADDRESS,
            List.of("x".repeat(501), "漢"),
            Column.TITLE,
            List.of("x".repeat(21), "漢", "Ông Nguyễn Văn A"));

    private BadRows() {}

    static List<Map<Column, String>> all() {
        return WRONG.entrySet().stream()
                .flatMap(column -> column.getValue().stream().map(value -> Sheets.row(1, column.getKey(), value)))
                .toList();
    }
}
