package vn.doithoai.document.render;

import java.io.IOException;
import java.util.List;

/** What is drawn around a large table's text and is no part of the text: rules and page numbers, as artifacts. */
final class TableFrame {

    private static final String RULES = "/Artifact <</Type /Layout>> BDC\n0 G 0 J [] 0 d ";
    private static final String NUMBER = "/Artifact <</Type /Pagination>> BDC\nBT\n";

    private final TableLook look;
    private final float[] edges;
    private final PrintingFont font;

    TableFrame(TableLook look, float[] edges, PrintingFont font) {
        this.look = look;
        this.edges = edges.clone();
        this.font = font;
    }

    /** @param name of the font on this page */
    void number(PdfBytes content, String name, int number) throws IOException {
        String text = Integer.toString(number);
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += font.width(text.charAt(i)) * look.number().size();
        }
        content.add(NUMBER)
                .add("/")
                .add(name)
                .add(" ")
                .number(look.number().size())
                .add("Tf\n");
        content.number(look.left() + (look.width() - width) / 2)
                .number(look.number().baseline())
                .add("Td ");
        content.show(text, 0, text.length(), font).add("ET\nEMC\n");
    }

    /** @param rows heights at which rows begin and end, from the top */
    void rules(PdfBytes content, List<Float> rows) {
        float first = rows.get(0) + look.border() / 2;
        float last = rows.get(rows.size() - 1) - look.border() / 2;
        content.add(RULES).number(look.border()).add("w\n");
        for (float edge : edges) {
            content.number(edge)
                    .number(first)
                    .add("m ")
                    .number(edge)
                    .number(last)
                    .add("l\n");
        }
        for (float row : rows) {
            content.number(edges[0]).number(row).add("m ");
            content.number(edges[edges.length - 1]).number(row).add("l\n");
        }
        content.add("S\nEMC\n");
    }
}
