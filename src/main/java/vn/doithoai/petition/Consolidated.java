package vn.doithoai.petition;

import java.util.List;

/**
 * A round's contents at one moment. Figures and rows come from one reading, so that their sums agree whatever is written
 * into the register meanwhile.
 *
 * @param rows all contents that count but denunciations, in the order of their case numbers
 */
public record Consolidated(ConsolidationFigures figures, List<ConsolidationRow> rows) {

    public Consolidated {
        rows = List.copyOf(rows);
    }
}
