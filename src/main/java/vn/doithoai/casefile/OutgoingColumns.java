package vn.doithoai.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.DeliveryState;
import vn.doithoai.delivery.DeliveryTallies;
import vn.doithoai.delivery.DeliveryTally;
import vn.doithoai.document.outgoing.OutgoingLine;
import vn.doithoai.document.outgoing.RegisterNotes;

/** The columns of the book of outgoing documents (Nghị định 30/2020/NĐ-CP, Phụ lục IV). */
@Component
class OutgoingColumns {

    static final List<String> HEAD = List.of(
            "Số, ký hiệu văn bản",
            "Ngày, tháng văn bản",
            "Tên loại và trích yếu nội dung văn bản",
            "Người ký",
            "Nơi nhận văn bản",
            "Đơn vị, người nhận bản lưu",
            "Số lượng bản",
            "Ngày chuyển",
            "Ký nhận",
            "Ghi chú");

    /** Percent of the width, in the same order. */
    static final List<Integer> WIDTHS = List.of(9, 8, 22, 9, 20, 8, 5, 7, 6, 6);

    private static final String COVERED = "Văn bản không hiển thị";

    private final DeliveryTallies deliveries;
    private final ObjectProvider<RegisterNotes> notes;

    OutgoingColumns(DeliveryTallies deliveries, ObjectProvider<RegisterNotes> notes) {
        this.deliveries = deliveries;
        this.notes = notes;
    }

    /** One row per line; what stands elsewhere is asked for all lines at once. */
    List<List<String>> rows(List<OutgoingLine> lines) {
        List<String> shown = lines.stream()
                .filter(OutgoingLine::shown)
                .map(OutgoingLine::documentId)
                .toList();
        Map<String, DeliveryTally> sent = deliveries.of(shown);
        Map<String, List<String>> noted = notes(shown);
        return lines.stream()
                .map(line -> line.shown()
                        ? row(
                                line,
                                sent.getOrDefault(line.documentId(), DeliveryTally.none()),
                                noted.getOrDefault(line.documentId(), List.of()))
                        : covered(line))
                .toList();
    }

    private static List<String> row(OutgoingLine line, DeliveryTally sent, List<String> noted) {
        return List.of(
                line.issued().reference(),
                PageDates.day(line.issued().issuedOn()),
                line.title(),
                line.signer(),
                String.join("; ", line.recipients()),
                line.keptBy(),
                "%02d".formatted(line.copies()),
                dispatched(line),
                receipt(sent),
                String.join("; ", noted));
    }

    /** The same for every covered line, whatever it is about. */
    private static List<String> covered(OutgoingLine line) {
        return List.of(
                line.issued().reference(),
                PageDates.day(line.issued().issuedOn()),
                line.kind().title() + ". " + COVERED,
                line.signer(),
                COVERED,
                line.keptBy(),
                "",
                dispatched(line),
                "",
                "");
    }

    private static String dispatched(OutgoingLine line) {
        return line.dispatchedAt().map(at -> PageDates.day(at.toLocalDate())).orElse("");
    }

    /** Nobody signs for a mail: what counts is how many of its recipients it reached. */
    private static String receipt(DeliveryTally sent) {
        List<String> parts = new ArrayList<>();
        for (DeliveryState state : DeliveryState.values()) {
            if (sent.of(state) > 0) {
                parts.add("%s %d/%d".formatted(state.label(), sent.of(state), sent.total()));
            }
        }
        return String.join("; ", parts);
    }

    private Map<String, List<String>> notes(Collection<String> documents) {
        Map<String, List<String>> all = new HashMap<>();
        notes.orderedStream()
                .map(source -> source.of(documents))
                .forEach(found -> found.forEach((id, texts) ->
                        all.computeIfAbsent(id, key -> new ArrayList<>()).addAll(texts)));
        return all;
    }
}
