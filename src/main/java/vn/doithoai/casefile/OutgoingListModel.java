package vn.doithoai.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.casefile.DraftForms.Choice;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.outgoing.OutgoingLine;
import vn.doithoai.document.outgoing.OutgoingOrder;
import vn.doithoai.document.outgoing.OutgoingPage;
import vn.doithoai.document.outgoing.OutgoingRegister;
import vn.doithoai.document.outgoing.OutgoingSeries;
import vn.doithoai.document.outgoing.SeriesAudit;

/** Fills the pages of the outgoing register: its lines, and what its series look like. */
@Component
class OutgoingListModel {

    /** What a column's button sorts by; empty where it cannot be sorted. */
    private static final List<String> SORTED_BY = List.of("NUMBER", "ISSUED", "", "SIGNER", "", "", "", "", "", "");

    private final OutgoingRegister register;
    private final OutgoingColumns columns;
    private final OutgoingAccess access;
    private final SeriesAudit audit;

    OutgoingListModel(OutgoingRegister register, OutgoingColumns columns, OutgoingAccess access, SeriesAudit audit) {
        this.register = register;
        this.columns = columns;
        this.access = access;
        this.audit = audit;
    }

    String fill(OutgoingListInput input, PetitionViewer viewer, Model model) {
        OutgoingOrder order = input.wanted();
        OutgoingPage page = register.page(
                input.filter(), order, ListForm.page(input.page()), ListForm.size(input.size()), access.sight(viewer));
        model.addAttribute("input", input);
        model.addAttribute("sorted", order.column().name());
        model.addAttribute("descending", order.descending());
        model.addAttribute("rows", rows(page.lines()));
        model.addAttribute("total", page.total());
        model.addAttribute("number", page.number());
        model.addAttribute("pages", page.pages());
        model.addAttribute("size", ListForm.size(input.size()));
        model.addAttribute("sizes", ListForm.SIZES);
        model.addAttribute("head", OutgoingColumns.HEAD);
        model.addAttribute("sortedBy", SORTED_BY);
        choices(model);
        return "casefile/outgoing";
    }

    String audit(Model model) {
        model.addAttribute(
                "series", audit.series().stream().map(OutgoingListModel::series).toList());
        model.addAttribute("findings", audit.findings());
        return "casefile/outgoing-audit";
    }

    private List<OutgoingRow> rows(List<OutgoingLine> lines) {
        List<List<String>> cells = columns.rows(lines);
        List<OutgoingRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            OutgoingLine line = lines.get(i);
            rows.add(new OutgoingRow(line.shown() ? line.documentId() : "", cells.get(i)));
        }
        return rows;
    }

    private void choices(Model model) {
        Map<String, String> symbols = new LinkedHashMap<>();
        Arrays.stream(DocumentKind.values())
                .filter(DocumentKind::numbered)
                .forEach(kind -> symbols.putIfAbsent(kind.symbol(), kind.title()));
        model.addAttribute(
                "symbols",
                symbols.entrySet().stream()
                        .map(symbol -> new Choice(symbol.getKey(), symbol.getKey() + " – " + symbol.getValue()))
                        .toList());
        model.addAttribute("years", same(register.years()));
        model.addAttribute("signers", same(register.signers()));
    }

    private static List<Choice> same(List<String> values) {
        return values.stream().map(value -> new Choice(value, value)).collect(Collectors.toList());
    }

    private static List<String> series(OutgoingSeries series) {
        return List.of(
                series.symbol(),
                Integer.toString(series.year()),
                "%02d".formatted(series.first()),
                "%02d".formatted(series.last()),
                Integer.toString(series.documents()),
                "%s – %s".formatted(PageDates.day(series.firstDay()), PageDates.day(series.lastDay())));
    }
}
