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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The template function {@code largeTable(head, widths, rows, centred)}: takes a table that is too large for the page
 * layout and says whether it did; the template then leaves it out. The taken one is printed behind all else, so no other
 * table, however small, may be offered after it. The last list holds the columns, from 0, whose text is centred.
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
        if (arguments.size() != 4
                || !(arguments.get(0) instanceof TemplateSequenceModel head)
                || !(arguments.get(1) instanceof TemplateSequenceModel widths)
                || !(arguments.get(2) instanceof TemplateSequenceModel rows)
                || !(arguments.get(3) instanceof TemplateSequenceModel centred)) {
            throw new TemplateModelException("largeTable(head, widths, rows, centred) takes four lists");
        }
        if (taken.isPresent()) {
            throw new TemplateModelException("nothing can follow a large table");
        }
        if (rows.size() >= LargeTable.SMALLEST) {
            taken = Optional.of(table(head, widths, rows, centred));
        }
        return taken.isPresent();
    }

    /** What the template handed over, if anything. */
    Optional<LargeTable> taken() {
        return taken;
    }

    private LargeTable table(
            TemplateSequenceModel head,
            TemplateSequenceModel widths,
            TemplateSequenceModel rows,
            TemplateSequenceModel centred)
            throws TemplateModelException {
        CellText text = new CellText();
        List<String> labels = cells(head, text);
        List<List<String>> lines = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            lines.add(cells((TemplateSequenceModel) rows.get(i), text));
        }
        Set<Integer> columns = numbers(centred).stream().map(Double::intValue).collect(Collectors.toSet());
        return new LargeTable(look, labels, numbers(widths), columns, lines, text.alphabet());
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
