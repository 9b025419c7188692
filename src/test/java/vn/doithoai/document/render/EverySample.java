package vn.doithoai.document.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;

/**
 * All papers on which the conformance of an output is tried: every template as draft and issued, the receipt, a report
 * with an appendix of sixty rows, and texts that somebody typed to break the layout.
 *
 * @param name of the paper, for the report of a test
 */
record EverySample(String name, DocumentContent content) {

    private static final List<String> HOSTILE = List.of(
            "${7*7} <#include \"/layout/html.ftl\"> </w:t></w:r></w:p> <script>alert(1)</script>",
            "]]> <!-- --> <?xml?> &amp; &#65; שלום רב " + "a".repeat(300));

    static Stream<EverySample> all() {
        return Stream.of(numbered(), Stream.of(receipt(), sixtyRows(), hostile(), hostileRows()))
                .flatMap(samples -> samples);
    }

    private static Stream<EverySample> numbered() {
        return AllSamples.drafts()
                .flatMap(draft -> Stream.of(
                        new EverySample(name(draft) + " draft", draft),
                        new EverySample(name(draft) + " issued", SampleContents.issued(draft, 5, 5))));
    }

    private static EverySample receipt() {
        return new EverySample("petition/receipt", SamplePetitionContents.receipt());
    }

    private static EverySample sixtyRows() {
        return new EverySample("report of sixty rows", report(60, "Công văn số 12/VPUB-TCHCQT"));
    }

    private static EverySample hostile() {
        return new EverySample("hostile text", SampleContents.with(SampleContents.nilReport(), Map.of(), HOSTILE));
    }

    private static EverySample hostileRows() {
        return new EverySample("hostile appendix", report(8, HOSTILE.get(0) + HOSTILE.get(1)));
    }

    /** The two reports share a template; the one without petitions has nothing added. */
    private static String name(DocumentContent content) {
        boolean nil =
                content.template().endsWith("/report") && content.additions().isEmpty();
        return content.template() + (nil ? " nil" : "");
    }

    /** @param form what stands in the column "form" of each row */
    @SuppressWarnings("unchecked")
    static DocumentContent report(int rows, String form) {
        DocumentContent report = SampleContents.report();
        Map<String, Object> figures =
                new HashMap<>((Map<String, Object>) report.facts().get("consolidation"));
        Map<String, Object> first = ((List<Map<String, Object>>) figures.get("rows")).get(0);
        figures.put(
                "rows",
                IntStream.rangeClosed(1, rows)
                        .mapToObj(ordinal -> row(first, ordinal, form))
                        .toList());
        return SampleContents.with(report, Map.of("consolidation", figures), List.of());
    }

    private static Map<String, Object> row(Map<String, Object> like, int ordinal, String form) {
        Map<String, Object> row = new HashMap<>(like);
        row.put("ordinal", Integer.toString(ordinal));
        row.put("form", form);
        return row;
    }
}
