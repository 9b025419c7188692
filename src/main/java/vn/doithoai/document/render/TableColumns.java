package vn.doithoai.document.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the columns of a large table lie, and how a row's texts fold inside them. */
final class TableColumns {

    private final LargeTable table;
    private final TableLook look;
    private final float[] edges;

    TableColumns(LargeTable table) {
        this.table = table;
        this.look = table.look();
        this.edges = edges(table);
    }

    /** From the left edge of the page, in points; one more than there are columns. */
    float[] edges() {
        return edges.clone();
    }

    List<FoldedText> fold(List<String> row, LineFolding folding) throws IOException {
        List<FoldedText> folded = new ArrayList<>(row.size());
        for (int column = 0; column < row.size(); column++) {
            folded.add(folding.fold(row.get(column), look.textWidth(edges[column + 1] - edges[column])));
        }
        return folded;
    }

    /** Where a line of text begins. */
    float start(int column, boolean centred, float lineWidth) {
        return centred
                ? (edges[column] + edges[column + 1] - lineWidth) / 2
                : edges[column] + look.border() / 2 + look.side();
    }

    boolean centred(int column) {
        return table.centred(column);
    }

    private static float[] edges(LargeTable table) {
        List<Double> widths = table.widths();
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        float[] edges = new float[widths.size() + 1];
        float first = table.look().left() + table.look().inset();
        float width = table.look().width() - 2 * table.look().inset();
        double sum = 0;
        for (int column = 0; column <= widths.size(); column++) {
            edges[column] = (float) (first + width * sum / all);
            sum += column < widths.size() ? widths.get(column) : 0;
        }
        return edges;
    }
}
