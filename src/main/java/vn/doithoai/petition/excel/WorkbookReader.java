package vn.doithoai.petition.excel;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the rows of a filled-in template, one after the other, from the first below the titles. */
public final class WorkbookReader {

    /** Most rows that one file may bring. */
    public static final int MOST_ROWS = 20_000;

    private static final int MOST_CHARACTERS = 40_000_000;

    private final Consumer<SheetRow> rows;
    private Optional<HeaderRow> header = Optional.empty();
    private Optional<RuntimeException> fault = Optional.empty();
    private int count;
    private long characters;

    private WorkbookReader(Consumer<SheetRow> rows) {
        this.rows = rows;
    }

    /**
     * @param rows takes each row that holds something
     * @throws UnreadableWorkbookException when the file as a whole cannot be read; some rows may have been handed over
     */
    public static void read(byte[] content, Consumer<SheetRow> rows) {
        WorkbookReader reader = new WorkbookReader(rows);
        try (WorkbookFile file = WorkbookFile.open(content)) {
            reader.read(file);
        } catch (UnreadableWorkbookException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // what the caller did with a row is the caller's matter, all else lies in the file
            throw reader.fault.orElseGet(() -> new UnreadableWorkbookException(WorkbookFile.BROKEN));
        }
        if (reader.count == 0) {
            throw new UnreadableWorkbookException("Tệp không có dòng kiến nghị nào dưới dòng tiêu đề.");
        }
    }

    private void read(WorkbookFile file) {
        SheetParts parts = SheetParts.of(file);
        SharedTexts texts = new SharedTexts();
        parts.texts().ifPresent(part -> file.parse(part, texts));
        DateStyles styles = parts.styles()
                .map(part -> DateStyles.of(PartElements.of(file, part)))
                .orElseGet(DateStyles::none);
        CellReader cells = new CellReader(texts, styles, parts.dates1904());
        file.parse(parts.sheet(), new SheetHandler(cells, this::take));
    }

    private void take(int number, Map<Integer, RawCell> cells) {
        if (header.isEmpty()) {
            header = Optional.of(HeaderRow.of(cells));
            return;
        }
        SheetRow row = header.get().row(number, cells);
        if (!row.blank()) {
            count(row);
            hand(row);
        }
    }

    private void count(SheetRow row) {
        count++;
        characters += row.cells().stream().mapToInt(String::length).sum();
        if (count > MOST_ROWS || characters > MOST_CHARACTERS) {
            throw new UnreadableWorkbookException(
                    "Tệp có quá nhiều nội dung: mỗi lần nhập nhiều nhất 20.000 dòng. Vui lòng chia thành nhiều tệp.");
        }
    }

    private void hand(SheetRow row) {
        try {
            rows.accept(row);
        } catch (RuntimeException thrown) {
            fault = Optional.of(thrown);
            throw thrown;
        }
    }
}
