package vn.doithoai.document.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The template function {@code largeTable(head, widths, rows)}: takes a table that is too large for the page layout and
 * says whether it did; the template then leaves it out. It must be the last thing of the document, and the only one.
 */
final class LargeTableFunction implements TemplateMethodModelEx {

    private final TableLook look;
    private Optional<LargeTable> taken = Optional.empty();

    LargeTableFunction(TableLook look) {
        this.look = look;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the template engine declares it
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 3
                || !(arguments.get(0) instanceof TemplateSequenceModel head)
                || !(arguments.get(1) instanceof TemplateSequenceModel widths)
                || !(arguments.get(2) instanceof TemplateSequenceModel rows)) {
            throw new TemplateModelException("largeTable(head, widths, rows) takes three lists");
        }
        if (rows.size() < LargeTable.SMALLEST) {
            return false;
        }
        if (taken.isPresent()) {
            throw new TemplateModelException("a document has one large table at most");
        }
        taken = Optional.of(table(head, widths, rows));
        return true;
    }

    /** What the template handed over, if anything. */
    Optional<LargeTable> taken() {
        return taken;
    }

    private LargeTable table(TemplateSequenceModel head, TemplateSequenceModel widths, TemplateSequenceModel rows)
            throws TemplateModelException {
        CellText text = new CellText();
        List<String> labels = cells(head, text);
        List<List<String>> lines = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            lines.add(cells((TemplateSequenceModel) rows.get(i), text));
        }
        return new LargeTable(look, labels, numbers(widths), lines, text.alphabet());
    }

    private static List<String> cells(TemplateSequenceModel row, CellText text) throws TemplateModelException {
        List<String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            TemplateModel cell = row.get(i);
            if (!(cell instanceof TemplateScalarModel scalar)) {
                throw new TemplateModelException("a cell of a large table is a text");
            }
            cells.add(text.clean(scalar.getAsString()));
        }
        return cells;
    }

    private static List<Double> numbers(TemplateSequenceModel widths) throws TemplateModelException {
        List<Double> numbers = new ArrayList<>(widths.size());
        for (int i = 0; i < widths.size(); i++) {
            numbers.add(((TemplateNumberModel) widths.get(i)).getAsNumber().doubleValue());
        }
        return numbers;
    }
}
