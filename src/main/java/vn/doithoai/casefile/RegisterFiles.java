package vn.doithoai.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.ListPrinter;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.ExtractLine;
import vn.doithoai.petition.PetitionFilter;
import vn.doithoai.petition.PetitionSearch;
import vn.doithoai.petition.RegisterExtract;

/** The book of petitions as a file to take along. */
@Component
class RegisterFiles {

    /** Over a thousand pages, which nobody prints; the workbook has no such limit. */
    private static final int MOST_PRINTED = 20_000;

    private final RegisterExtract extract;
    private final RegisterColumns columns;
    private final PetitionSearch search;
    private final PetitionWords words;
    private final ListPrinter printer;

    RegisterFiles(
            RegisterExtract extract,
            RegisterColumns columns,
            PetitionSearch search,
            PetitionWords words,
            ListPrinter printer) {
        this.extract = extract;
        this.columns = columns;
        this.search = search;
        this.words = words;
        this.printer = printer;
    }

    /** @param full with names; only handed over to those who may read identities, and traced */
    record Order(PetitionFilter filter, boolean full, PetitionViewer viewer) {}

    /** Written to the end before anything is sent, so that a book that left the office has all its traces. */
    RegisterWorkbook workbook(Order order) {
        RegisterWorkbook book =
                new RegisterWorkbook("Sổ kiến nghị", title(order), RegisterColumns.HEAD, RegisterColumns.WIDTHS);
        try {
            each(order, book::add);
            return book;
        } catch (RuntimeException e) {
            book.close();
            throw e;
        }
    }

    /** @throws InvalidInputException when there are too many rows to print */
    byte[] pdf(Order order) {
        requirePrintable(order);
        List<List<String>> rows = new ArrayList<>();
        each(order, rows::add);
        List<String> title = title(order);
        return printer.pdf(
                "petition/register",
                Map.of(
                        "title",
                        title.get(0),
                        "lines",
                        title.subList(1, title.size()),
                        "head",
                        RegisterColumns.HEAD,
                        "widths",
                        RegisterColumns.WIDTHS,
                        "rows",
                        rows));
    }

    private void requirePrintable(Order order) {
        int total = search.count(order.filter(), order.viewer().sight());
        if (total > MOST_PRINTED) {
            throw new InvalidInputException(
                    "Danh sách có %d kiến nghị, quá %d dòng của một bản in. Hãy lọc bớt hoặc xuất Excel."
                            .formatted(total, MOST_PRINTED));
        }
    }

    private void each(Order order, Consumer<List<String>> taker) {
        AtomicInteger before = new AtomicInteger();
        Consumer<List<ExtractLine>> lines = batch -> columns.rows(
                        batch, before.getAndAdd(batch.size()), words.now().toLocalDate())
                .forEach(taker);
        PetitionViewer viewer = order.viewer();
        if (order.full() && viewer.sight().identities()) {
            extract.full(
                    order.filter(), viewer.sight(), viewer.username(), batch -> lines.accept(forWhom(batch, viewer)));
        } else {
            extract.masked(order.filter(), viewer.sight(), viewer.username(), lines);
        }
    }

    private static List<ExtractLine> forWhom(List<ExtractLine> lines, PetitionViewer viewer) {
        return viewer.readsNumbers()
                ? lines
                : lines.stream().map(ExtractLine::withoutNumber).toList();
    }

    private List<String> title(Order order) {
        boolean full = order.full() && order.viewer().sight().identities();
        return List.of(
                "SỔ TIẾP NHẬN ĐƠN, KIẾN NGHỊ, PHẢN ÁNH",
                order.filter()
                        .roundCaseNumber()
                        .map(round -> "Hội nghị " + round)
                        .orElse("Tất cả hội nghị"),
                "Lập lúc %s. %s"
                        .formatted(
                                PageDates.moment(words.now()),
                                full
                                        ? "Bản đầy đủ, dùng nội bộ: có dữ liệu cá nhân."
                                        : "Bản đã che họ tên, địa chỉ, số điện thoại, thư điện tử người gửi."));
    }
}
