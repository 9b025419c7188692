package vn.doithoai.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.doithoai.document.layout.MeasuredPage.Free;

/** The sections of a DOCX; each gives two pages, its first and the one that follows. */
final class DocxSections {

    private static final double TWIP = 1 / 20.0;

    private final List<Element> sections;
    private final List<Element> header;
    private final DocxRuns runs;

    DocxSections(Xml document, Xml header, DocxRuns runs) {
        this.sections = document.all("sectPr");
        this.header = header.all("p");
        this.runs = runs;
    }

    double left(int section) {
        return number(section, "pgMar", "left");
    }

    double right(int section) {
        return number(section, "pgSz", "w") - number(section, "pgMar", "right");
    }

    List<MeasuredPage> measured() {
        List<MeasuredPage> pages = new ArrayList<>();
        for (int section = 0; section < sections.size(); section++) {
            boolean hidden = Xml.child(sections.get(section), "titlePg").isPresent();
            pages.add(page(section, 1, hidden ? Optional.empty() : Optional.of(pageNumber(section, 1))));
            pages.add(page(section, 2, Optional.of(pageNumber(section, 2))));
        }
        return pages;
    }

    private MeasuredPage page(int section, int ordinal, Optional<PageNumber> shown) {
        Free free = new Free(
                number(section, "pgMar", "top"),
                number(section, "pgMar", "right"),
                number(section, "pgMar", "bottom"),
                left(section));
        return new MeasuredPage(
                section, ordinal, number(section, "pgSz", "w"), number(section, "pgSz", "h"), free, true, shown);
    }

    /** A section that does not start anew counts on from the one before it. */
    private PageNumber pageNumber(int section, int ordinal) {
        boolean anew = section == 0
                || element(section, "pgNumType")
                        .map(type -> type.getAttribute("w:start"))
                        .filter("1"::equals)
                        .isPresent();
        Element paragraph = header.get(0);
        boolean counted = Xml.all(paragraph, "instrText").stream()
                .anyMatch(field -> field.getTextContent().strip().equals("PAGE"));
        String text = counted
                ? Integer.toString(ordinal + (anew ? 0 : 2))
                : "always " + paragraph.getTextContent().strip();
        List<Face> faces = runs.faces(paragraph);
        boolean centred =
                runs.properties(paragraph).getOrDefault("jc.val", "left").equals("center");
        double centre = centred ? (left(section) + right(section)) / 2 : left(section);
        double size = faces.isEmpty() ? 0 : faces.get(0).size();
        return new PageNumber(text, faces, centre, number(section, "pgMar", "header") + size);
    }

    private double number(int section, String element, String attribute) {
        return element(section, element)
                .map(one -> Double.parseDouble(one.getAttribute("w:" + attribute)) * TWIP)
                .orElseThrow();
    }

    private Optional<Element> element(int section, String name) {
        return Xml.child(sections.get(section), name);
    }
}
