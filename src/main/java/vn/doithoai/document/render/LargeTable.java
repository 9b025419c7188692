package vn.doithoai.document.render;

import java.util.List;
import java.util.Set;

/**
 * A table at the end of a document with so many rows that it is printed row by row and never stands in memory as a
 * whole tree of boxes.
 *
 * @param head one label per column
 * @param widths of the columns, in percent
 * @param centred which columns are, counted from 0
 * @param rows cells in clean lines, see {@link CellText}
 * @param alphabet every character that occurs, once
 */
record LargeTable(
        TableLook look,
        List<String> head,
        List<Double> widths,
        Set<Integer> centred,
        List<List<String>> rows,
        String alphabet) {

    /** Tables up to this size are laid out with the rest of the document. */
    static final int SMALLEST = 301;

    /** A row with a cell of more characters may go on over a page; as {@code official.long} has it. */
    private static final int LONG = 600;

    static boolean mayBeTorn(List<String> row) {
        return row.stream().anyMatch(cell -> cell.length() > LONG);
    }

    boolean centred(int column) {
        return centred.contains(column);
    }
}
