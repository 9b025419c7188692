package vn.doithoai.document.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What the paragraphs of a DOCX look like, once styles and their own properties are put together. */
final class DocxRuns {

    private final DocxStyles styles;

    DocxRuns(DocxStyles styles) {
        this.styles = styles;
    }

    /** The paragraph's own properties over those of its style. */
    Map<String, String> properties(Element paragraph) {
        String style = Xml.value(paragraph, "pPr", "pStyle").orElse("");
        Map<String, String> properties = new HashMap<>(styles.of(style));
        Xml.child(paragraph, "pPr").ifPresent(own -> DocxStyles.flatten(own, "", properties));
        return properties;
    }

    /** The typefaces of the runs that print something. */
    List<Face> faces(Element paragraph) {
        return runs(paragraph).stream()
                .map(run -> face(properties(paragraph, run)))
                .distinct()
                .toList();
    }

    boolean framed(Element paragraph) {
        return runs(paragraph).stream()
                .anyMatch(run -> properties(paragraph, run)
                        .getOrDefault("bdr.val", "none")
                        .equals("single"));
    }

    static String text(Element paragraph) {
        return Xml.all(paragraph, "r").stream()
                .flatMap(run -> Xml.children(run).stream())
                .map(part -> switch (part.getLocalName()) {
                    case "t" -> part.getTextContent();
                    case "noBreakHyphen" -> "-";
                    default -> "";
                })
                .collect(Collectors.joining());
    }

    private static List<Element> runs(Element paragraph) {
        return Xml.all(paragraph, "r").stream()
                .filter(run -> !run.getTextContent().isBlank()
                        || Xml.child(run, "noBreakHyphen").isPresent())
                .filter(run -> Xml.child(run, "instrText").isEmpty())
                .toList();
    }

    private Map<String, String> properties(Element paragraph, Element run) {
        Map<String, String> properties = properties(paragraph);
        Xml.child(run, "rPr").ifPresent(own -> DocxStyles.flatten(own, "", properties));
        return properties;
    }

    private static Face face(Map<String, String> properties) {
        return new Face(
                properties.get("rFonts.ascii"),
                Double.parseDouble(properties.get("sz.val")) / 2,
                on(properties, "b.val"),
                on(properties, "i.val"),
                properties.get("color.val").toLowerCase(Locale.ROOT));
    }

    private static boolean on(Map<String, String> properties, String toggle) {
        return Set.of("1", "true", "on").contains(properties.getOrDefault(toggle, "0"));
    }
}
