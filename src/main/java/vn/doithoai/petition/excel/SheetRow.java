package vn.doithoai.petition.excel;

import java.util.List;
import java.util.Optional;

/**
 * One row as it was found.
 *
 * @param number the row's number as Excel shows it
 * @param cells text of each {@link Column} in their order, empty where there is none; nothing longer than the column
 * @param problem why the row cannot be read, in Vietnamese, without quoting it
 */
public record SheetRow(int number, List<String> cells, Optional<String> problem) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public String cell(Column column) {
        return cells.get(column.ordinal());
    }

    boolean blank() {
        return problem.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
