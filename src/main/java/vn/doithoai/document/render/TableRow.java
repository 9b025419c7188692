package vn.doithoai.document.render;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * One row, folded and tagged.
 *
 * @param tags one element per cell; empty for the repeated head, which is outside the structure
 */
record TableRow(List<FoldedText> cells, List<COSDictionary> tags) {

    /** Of the highest cell; an empty row has the height of one line. */
    int lines() {
        return cells.stream().mapToInt(FoldedText::lines).reduce(1, Math::max);
    }
}
