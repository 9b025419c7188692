package vn.doithoai.document.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the house prints beside official documents, each list with some facts; all people are samples. */
final class SampleLists {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private SampleLists() {}

    /** Facts by template. A new list template needs its entry here. */
    static Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> lists = new LinkedHashMap<>();
        lists.put("petition/register", register(80));
        lists.put("document/outgoing-register", outgoing(40));
        lists.put("casefile/contents", contents(40));
        lists.put("petition/subject-file", subjectFile());
        return lists;
    }

    /** Those that may become so long that their table is written directly, with as many rows. */
    static Map<String, Map<String, Object>> large(int rows) {
        return Map.of(
                "petition/register", register(rows),
                "document/outgoing-register", outgoing(rows),
                "casefile/contents", contents(rows));
    }

    /** The templates that lay themselves out, as found among the sources. */
    static List<String> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".ftl"))
                    .filter(SampleLists::laysItselfOut)
                    .map(file -> TEMPLATES.relativize(file).toString().replace(".ftl", ""))
                    .filter(template -> !template.startsWith("layout/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean laysItselfOut(Path template) {
        try {
            return Files.readString(template).contains("<html ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> register(int rows) {
        List<String> row = List.of("01", "25/8/2025", "Nguyễn Văn A", "Kiến nghị về giờ làm việc", "Kiến nghị");
        return Map.of(
                "title", "SỔ TIẾP NHẬN ĐƠN, KIẾN NGHỊ, PHẢN ÁNH",
                "lines", List.of("Hội nghị DT-2025-02", "Lập lúc 08h00 ngày 26/8/2025."),
                "head", List.of("STT", "Ngày nhận", "Người gửi", "Nội dung", "Loại"),
                "widths", List.of(10, 15, 20, 40, 15),
                "rows", Collections.nCopies(rows, row));
    }

    private static Map<String, Object> outgoing(int rows) {
        List<String> row = List.of("01/TB-VPUB", "25/8/2025", "Thông báo về đối thoại", "Nguyễn Văn A", "Đã ký số");
        return Map.of(
                "superior", "Ủy ban nhân dân tỉnh mẫu",
                "issuing", "Văn phòng",
                "title", "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
                "lines", List.of("Năm: 2025", "Ký hiệu TB-VPUB năm 2025: từ số 01 đến số 80"),
                "head", List.of("Số, ký hiệu văn bản", "Ngày, tháng", "Tên loại và trích yếu", "Người ký", "Ghi chú"),
                "widths", List.of(15, 8, 50, 20, 7),
                "rows", Collections.nCopies(rows, row));
    }

    private static Map<String, Object> contents(int rows) {
        List<String> row = List.of("1", "01/TB-VPUB", "Thông báo về đối thoại", "Văn phòng", "01–02");
        return Map.of(
                "title", "MỤC LỤC VĂN BẢN TRONG HỒ SƠ",
                "lines", List.of("Hồ sơ số DT-2025-02", "Kết thúc ngày 30/10/2025; 40 văn bản, 80 trang"),
                "head", List.of("STT", "Số, ký hiệu văn bản", "Tên loại và trích yếu", "Tác giả", "Trang số"),
                "widths", List.of(7, 17, 47, 20, 9),
                "rows", Collections.nCopies(rows, row));
    }

    private static Map<String, Object> subjectFile() {
        return Map.of(
                "title",
                "DỮ LIỆU CÁ NHÂN ĐANG LƯU",
                "lines",
                List.of("Hồ sơ KN-2025-02-0001"),
                "sections",
                List.of(
                        Map.of("title", "Người gửi", "facts", List.of(List.of("Họ và tên", "Nguyễn Văn A"))),
                        Map.of("title", "Toàn văn đơn", "facts", List.of(List.of("Nội dung", "dòng một\ndòng hai"))),
                        Map.of("title", "Tệp kèm theo", "facts", List.of())));
    }
}
