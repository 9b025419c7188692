package vn.doithoai.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Office;
import vn.doithoai.document.outgoing.OutgoingFilter;
import vn.doithoai.document.outgoing.OutgoingLine;
import vn.doithoai.document.outgoing.OutgoingOrder;
import vn.doithoai.document.outgoing.OutgoingRegister;
import vn.doithoai.document.outgoing.OutgoingSight;
import vn.doithoai.document.render.ListPrinter;
import vn.doithoai.engine.InvalidInputException;

/** The outgoing register as a file: a workbook to search in, or a book to be printed and bound. */
@Component
class OutgoingFiles {

    static final String TITLE = "SỔ ĐĂNG KÝ VĂN BẢN ĐI";

    /** Over a thousand pages, which nobody binds; the workbook has no such limit. */
    private static final int MOST_PRINTED = 20_000;

    private static final int BATCH = 500;

    private final OutgoingRegister register;
    private final OutgoingColumns columns;
    private final Directory directory;
    private final ListPrinter printer;

    OutgoingFiles(OutgoingRegister register, OutgoingColumns columns, Directory directory, ListPrinter printer) {
        this.register = register;
        this.columns = columns;
        this.directory = directory;
        this.printer = printer;
    }

    RegisterWorkbook workbook(OutgoingFilter filter, OutgoingSight sight) {
        OutgoingSpan span = new OutgoingSpan();
        register.each(filter, OutgoingOrder.BOOK, sight, span::add);
        List<String> title = new ArrayList<>(List.of(TITLE));
        title.addAll(span.lines());
        RegisterWorkbook book =
                new RegisterWorkbook("Sổ văn bản đi", title, OutgoingColumns.HEAD, OutgoingColumns.WIDTHS);
        try {
            each(filter, sight, book::add);
            return book;
        } catch (RuntimeException e) {
            book.close();
            throw e;
        }
    }

    /** @throws InvalidInputException when there are too many lines to print */
    byte[] pdf(OutgoingFilter filter, OutgoingSight sight) {
        int total = register.count(filter, sight);
        if (total > MOST_PRINTED) {
            throw new InvalidInputException(
                    "Sổ có %d văn bản, quá %d dòng của một bản in. Hãy lọc theo năm, theo loại hoặc xuất Excel."
                            .formatted(total, MOST_PRINTED));
        }
        OutgoingSpan span = new OutgoingSpan();
        List<List<String>> rows = new ArrayList<>();
        register.each(filter, OutgoingOrder.BOOK, sight, span::add);
        each(filter, sight, rows::add);
        return printer.pdf("document/outgoing-register", facts(span, rows));
    }

    /** Certain lines, in the order in which they are given. */
    byte[] extract(List<OutgoingLine> lines) {
        OutgoingSpan span = new OutgoingSpan();
        List<List<String>> rows = new ArrayList<>();
        lines.forEach(span::add);
        for (int from = 0; from < lines.size(); from += BATCH) {
            rows.addAll(columns.rows(lines.subList(from, Math.min(from + BATCH, lines.size()))));
        }
        return printer.pdf("document/outgoing-register", facts(span, rows));
    }

    private Map<String, Object> facts(OutgoingSpan span, List<List<String>> rows) {
        Office office = directory.office();
        Map<String, Object> facts = new HashMap<>();
        facts.put("superior", office.superiorShort());
        facts.put("issuing", office.issuingShort());
        facts.put("title", TITLE);
        facts.put("lines", span.lines());
        facts.put("head", OutgoingColumns.HEAD);
        facts.put("widths", OutgoingColumns.WIDTHS);
        facts.put("rows", rows);
        return facts;
    }

    private void each(OutgoingFilter filter, OutgoingSight sight, Consumer<List<String>> taker) {
        List<OutgoingLine> waiting = new ArrayList<>();
        register.each(filter, OutgoingOrder.BOOK, sight, line -> {
            waiting.add(line);
            if (waiting.size() == BATCH) {
                columns.rows(waiting).forEach(taker);
                waiting.clear();
            }
        });
        columns.rows(waiting).forEach(taker);
    }
}
