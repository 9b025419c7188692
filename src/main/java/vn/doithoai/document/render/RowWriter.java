package vn.doithoai.document.render;

import java.io.IOException;

/** Writes rows of a large table, or parts of rows, at the place where the open page goes on. */
final class RowWriter {

    private final TablePages pages;
    private final TableColumns columns;
    private final TableLook look;

    RowWriter(TablePages pages, TableColumns columns, TableLook look) {
        this.pages = pages;
        this.columns = columns;
        this.look = look;
    }

    /** The labels stand in the middle of their cells, both ways. */
    void head(TableRow head, PrintingFont font) throws IOException {
        boolean repeated = head.tags().isEmpty();
        if (repeated) {
            pages.content().add("/Artifact <</Type /Pagination /Subtype /Header>> BDC\n");
        }
        for (int column = 0; column < head.cells().size(); column++) {
            FoldedText label = head.cells().get(column);
            if (!repeated) {
                pages.beginPiece(head.tags().get(column), "TH");
            }
            float lower = (head.lines() - label.lines()) * look.leading() / 2;
            write(label, 0, label.lines(), new Place(column, true, pages.top() - lower), font);
            pages.content().add(repeated ? "" : "EMC\n");
        }
        pages.content().add(repeated ? "EMC\n" : "");
        pages.rowEnds(look.rowHeight(head.lines()));
    }

    /** @param from first line of this part; @param lines how many lines the part has */
    void part(TableRow row, int from, int lines, PrintingFont font) throws IOException {
        for (int column = 0; column < row.cells().size(); column++) {
            FoldedText cell = row.cells().get(column);
            int to = Math.min(from + lines, cell.lines());
            if (to > from) {
                pages.beginPiece(row.tags().get(column), "TD");
                write(cell, from, to, new Place(column, columns.centred(column), pages.top()), font);
                pages.content().add("EMC\n");
            }
        }
        pages.rowEnds(look.rowHeight(lines));
    }

    private record Place(int column, boolean centred, float top) {}

    private void write(FoldedText text, int from, int to, Place place, PrintingFont font) throws IOException {
        PdfBytes content = pages.content();
        content.add("BT /").add(pages.name(font)).add(" ").number(look.size()).add("Tf\n");
        float x = 0;
        float y = 0;
        float baseline = place.top() - look.firstBaseline();
        for (int line = from; line < to; line++) {
            float start = columns.start(place.column(), place.centred(), text.widths()[line]);
            content.number(start - x).number(baseline - y).add("Td ");
            content.show(text.text(), text.starts()[line], text.starts()[line + 1], font);
            x = start;
            y = baseline;
            baseline -= look.leading();
        }
        content.add("ET\n");
    }
}
