package vn.doithoai.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.doithoai.document.DocumentContent;

/** Measures a DOCX: what its styles and sections prescribe, since its lines are broken by whoever opens it. */
final class DocxReader {

    private static final int ROW = 1000;
    private static final int LINE = 10;

    private final Xml document;
    private final DocxRuns runs;
    private final DocxSections sections;
    private final List<MeasuredParagraph> paragraphs = new ArrayList<>();
    private int section;
    private int height;

    private DocxReader(Map<String, String> parts) {
        document = new Xml(parts.get("word/document.xml"));
        runs = new DocxRuns(new DocxStyles(new Xml(parts.get("word/styles.xml"))));
        sections = new DocxSections(document, new Xml(parts.get("word/header1.xml")), runs);
    }

    /** @param parts of the package, by their names */
    static MeasuredDocument read(DocumentContent content, Map<String, String> parts) {
        DocxReader reader = new DocxReader(parts);
        Xml.children(reader.document.all("body").get(0)).forEach(reader::block);
        return new MeasuredDocument(content, reader.sections.measured(), reader.paragraphs);
    }

    private void block(Element block) {
        height += ROW;
        if (block.getLocalName().equals("tbl")) {
            boolean data = Xml.value(block, "tblPr", "tblStyle").isPresent();
            Xml.all(block, "tr").forEach(row -> row(row, data));
        } else if (block.getLocalName().equals("p")) {
            paragraph(block, sections.left(section), sections.right(section), false, 0);
            section += Xml.child(block, "pPr")
                            .flatMap(own -> Xml.child(own, "sectPr"))
                            .isPresent()
                    ? 1
                    : 0;
        }
    }

    private void row(Element row, boolean data) {
        height += ROW;
        double left = sections.left(section);
        for (Element cell : Xml.children(row)) {
            if (cell.getLocalName().equals("tc")) {
                double right = left + width(cell);
                List<Element> inside = Xml.all(cell, "p");
                for (int line = 0; line < inside.size(); line++) {
                    paragraph(inside.get(line), left, right, data, line * LINE);
                }
                left = right;
            }
        }
    }

    private static double width(Element cell) {
        Element width =
                Xml.child(cell, "tcPr").flatMap(own -> Xml.child(own, "tcW")).orElseThrow();
        return Double.parseDouble(width.getAttribute("w:w")) / 20;
    }

    private void paragraph(Element paragraph, double frameLeft, double frameRight, boolean data, int below) {
        DocxShape shape = new DocxShape(runs.properties(paragraph), frameLeft, frameRight);
        String text = DocxRuns.text(paragraph).strip();
        if (text.isEmpty()) {
            shape.rule().ifPresent(this::underline);
            return;
        }
        List<Face> faces = runs.faces(paragraph);
        paragraphs.add(new MeasuredParagraph(
                text,
                faces,
                new Place(section, height + below, data),
                shape.of(text, faces.get(0).size()),
                Optional.empty(),
                runs.framed(paragraph)));
    }

    /** A rule is a paragraph of its own and belongs to the one above it. */
    private void underline(Stroke rule) {
        int last = paragraphs.size() - 1;
        MeasuredParagraph above = paragraphs.get(last);
        paragraphs.set(
                last,
                new MeasuredParagraph(
                        above.text(), above.faces(), above.place(), above.shape(), Optional.of(rule), above.framed()));
    }
}
