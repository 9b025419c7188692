package vn.doithoai.document.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.doithoai.document.DocumentContent;

/** The sample report with an appendix of any size; its rows are those of the sample, over and over. */
public final class LargeReports {

    private LargeReports() {}

    /** A report on so many petitions. */
    public static DocumentContent of(int rows) {
        return of(rows, ordinal -> Map.of());
    }

    /** The same with a content, a name and a result in each row that no other row has. */
    public static DocumentContent varied(int rows) {
        return of(
                rows,
                ordinal -> Map.of(
                        "petitioner", "Nguyễn Văn A, tổ " + ordinal,
                        "content", "Đề nghị xem xét hồ sơ thứ " + ordinal + " về thời hạn giải quyết thủ tục đất đai",
                        "result", "Đã trả lời tại Công văn số " + (ordinal + 100) + "/VPUB-TCHCQT"));
    }

    /** @param differences what each row, counted from 1, has instead of the sample's words */
    @SuppressWarnings("unchecked")
    static DocumentContent of(int rows, IntFunction<Map<String, Object>> differences) {
        DocumentContent report = SampleContents.report();
        Map<String, Object> figures =
                new HashMap<>((Map<String, Object>) report.facts().get("consolidation"));
        List<Map<String, Object>> sample = (List<Map<String, Object>>) figures.get("rows");
        figures.put(
                "rows",
                IntStream.rangeClosed(1, rows)
                        .mapToObj(ordinal ->
                                row(sample.get((ordinal - 1) % sample.size()), ordinal, differences.apply(ordinal)))
                        .toList());
        return SampleContents.with(report, Map.of("consolidation", figures), List.of());
    }

    private static Map<String, Object> row(Map<String, Object> like, int ordinal, Map<String, Object> differences) {
        Map<String, Object> row = new HashMap<>(like);
        row.put("ordinal", Integer.toString(ordinal));
        row.putAll(differences);
        return row;
    }
}
