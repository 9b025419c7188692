package vn.doithoai.casefile.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.document.render.ListPrinter;

/** Prints the table of contents of a case file (Nghị định 30/2020/NĐ-CP, Phụ lục V). */
@Component
class ContentsTable {

    private static final List<String> HEAD = List.of(
            "STT",
            "Số, ký hiệu văn bản",
            "Ngày, tháng, năm văn bản",
            "Tên loại và trích yếu nội dung văn bản",
            "Tác giả văn bản",
            "Trang số",
            "Ghi chú");

    private static final List<Integer> WIDTHS = List.of(7, 17, 14, 29, 14, 9, 10);

    private final ListPrinter printer;

    ContentsTable(ListPrinter printer) {
        this.printer = printer;
    }

    byte[] pdf(ArchiveContents contents, List<ArchivedDocument> documents) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", "MỤC LỤC VĂN BẢN TRONG HỒ SƠ");
        facts.put("lines", lines(contents, documents));
        facts.put("head", HEAD);
        facts.put("widths", WIDTHS);
        facts.put("rows", rows(documents));
        return printer.pdf("casefile/contents", facts);
    }

    private static List<String> lines(ArchiveContents contents, List<ArchivedDocument> documents) {
        int pages = documents.stream().mapToInt(ArchivedDocument::pages).sum();
        return List.of(
                "Hồ sơ số " + contents.round(),
                contents.title(),
                "Kết thúc ngày %s; %02d văn bản, %02d trang"
                        .formatted(VietnameseDate.numeric(contents.closedOn()), documents.size(), pages));
    }

    private static List<List<String>> rows(List<ArchivedDocument> documents) {
        List<List<String>> rows = new ArrayList<>();
        int before = 0;
        for (ArchivedDocument document : documents) {
            rows.add(row(rows.size() + 1, before, document));
            before += document.pages();
        }
        return rows;
    }

    /** @param before pages of all documents before this one */
    private static List<String> row(int number, int before, ArchivedDocument document) {
        return List.of(
                Integer.toString(number),
                document.line().issued().reference(),
                VietnameseDate.numeric(document.line().issued().issuedOn()),
                document.line().title(),
                document.author(),
                document.pages() == 1
                        ? "%02d".formatted(before + 1)
                        : "%02d–%02d".formatted(before + 1, before + document.pages()),
                String.join("; ", document.notes()));
    }
}
