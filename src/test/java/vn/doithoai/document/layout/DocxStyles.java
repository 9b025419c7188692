package vn.doithoai.document.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The paragraph styles of a DOCX, each with what it inherits: {@code spacing.before}, {@code sz.val}, {@code b.val} … */
final class DocxStyles {

    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, Element> styles = new LinkedHashMap<>();

    DocxStyles(Xml part) {
        part.all("docDefaults")
                .forEach(all -> Xml.children(all).stream()
                        .flatMap(each -> Xml.children(each).stream())
                        .forEach(properties -> flatten(properties, "", defaults)));
        part.all("style").forEach(style -> styles.put(style.getAttribute("w:styleId"), style));
    }

    /** Properties of paragraphs in a style. */
    Map<String, String> of(String id) {
        Element style = styles.get(id.isEmpty() ? "Normal" : id);
        if (style == null) {
            throw new AssertionError("no style " + id);
        }
        Map<String, String> properties = new HashMap<>(Xml.child(style, "basedOn")
                .map(base -> of(base.getAttribute("w:val")))
                .orElse(defaults));
        Xml.child(style, "pPr").ifPresent(own -> flatten(own, "", properties));
        Xml.child(style, "rPr").ifPresent(own -> flatten(own, "", properties));
        return properties;
    }

    /** Adds what an element's children say, by the names of element and attribute. */
    static void flatten(Element element, String prefix, Map<String, String> into) {
        for (Element child : Xml.children(element)) {
            String name = prefix + child.getLocalName();
            if (child.getAttributes().getLength() == 0) {
                into.put(name + ".val", "1");
            }
            for (int index = 0; index < child.getAttributes().getLength(); index++) {
                Node attribute = child.getAttributes().item(index);
                into.put(name + "." + attribute.getLocalName(), attribute.getNodeValue());
            }
            if (child.getLocalName().equals("pBdr")) {
                flatten(child, name + ".", into);
            }
        }
    }
}
