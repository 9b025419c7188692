package vn.doithoai.document.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a large table behind the last page of a PDF, row by row: tagged for screen readers, the head repeated on every
 * page, rows whole where they can be. Looks like the tables that the page layout makes, in a fraction of their time
 * and memory.
 */
final class TaggedTable {

    /** Rows between two reports of progress. */
    private static final int STEP = 100;

    /** A row that is torn leaves no single line behind. */
    private static final int FEWEST_LINES = 2;

    private final LargeTable table;
    private final TableLook look;
    private final PrintingFont regular;
    private final PrintingFont bold;
    private final TableTags tags;
    private final TableColumns columns;
    private final TablePages pages;
    private final RowWriter writer;
    private final List<FoldedText> head;

    TaggedTable(PDDocument document, LargeTable table, PrintingFont regular, PrintingFont bold) throws IOException {
        this.table = table;
        this.look = table.look();
        this.regular = regular;
        this.bold = bold;
        this.tags = new TableTags(document);
        this.columns = new TableColumns(table);
        this.pages = new TablePages(document, look, columns.edges(), regular, tags);
        this.writer = new RowWriter(pages, columns, look);
        this.head = columns.fold(table.head(), new LineFolding(bold, look.size()));
    }

    /** @param bottom of what stands on the document's last page, from the lower edge of the page */
    void write(float bottom, RenderProgress progress) throws IOException {
        pages.open(bottom);
        writeHead();
        COSDictionary body = tags.group("TBody");
        LineFolding folding = new LineFolding(regular, look.size());
        int done = 0;
        for (List<String> cells : table.rows()) {
            COSDictionary row = tags.child(body, "TR");
            place(row(columns.fold(cells, folding), row), LargeTable.mayBeTorn(cells));
            if (++done % STEP == 0) {
                progress.at(done, table.rows().size());
            }
        }
        pages.close();
    }

    /** The only head that is part of the structure. A long title or a title page leaves no room for it. */
    private void writeHead() throws IOException {
        TableRow untagged = new TableRow(head, List.of());
        if (look.apart() || pages.room() < look.rowHeight(untagged.lines()) + look.rowHeight(FEWEST_LINES)) {
            pages.turn();
        }
        COSDictionary row = tags.child(tags.group("THead"), "TR");
        List<COSDictionary> labels =
                head.stream().map(label -> tags.columnHead(row)).toList();
        writer.head(new TableRow(head, labels), bold);
    }

    private TableRow row(List<FoldedText> cells, COSDictionary row) {
        List<COSDictionary> elements = new ArrayList<>(cells.size());
        cells.forEach(cell -> elements.add(tags.child(row, "TD")));
        return new TableRow(cells, elements);
    }

    private void place(TableRow row, boolean mayBeTorn) throws IOException {
        int lines = row.lines();
        if (!mayBeTorn && lines > look.linesWithin(pages.room()) && lines <= linesOfAPage()) {
            turn();
        }
        for (int from = 0; from < lines; ) {
            int left = lines - from;
            int fitting = Math.min(left, look.linesWithin(pages.room()));
            if (fitting < Math.min(left, FEWEST_LINES)) {
                turn();
            } else {
                writer.part(row, from, fitting, regular);
                from += fitting;
            }
        }
    }

    /** Below the repeated head. */
    private int linesOfAPage() {
        float headless = look.ceiling() - look.bottom();
        return look.linesWithin(headless - look.rowHeight(new TableRow(head, List.of()).lines()));
    }

    private void turn() throws IOException {
        pages.turn();
        writer.head(new TableRow(head, List.of()), bold);
    }
}
