package vn.doithoai.petition.excel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the elements of the small parts around a sheet: content types, relations, the list of sheets, styles. */
final class PartElements extends DefaultHandler {

    private static final int MOST = 100_000;
    private static final int DEEPEST = 50;

    private final List<PartElement> elements = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    static List<PartElement> of(WorkbookFile file, String part) {
        PartElements handler = new PartElements();
        file.parse(part, handler);
        return handler.elements;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (elements.size() >= MOST || open.size() >= DEEPEST) {
            throw new UnreadableWorkbookException(WorkbookFile.SWOLLEN);
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            values.put(attributes.getLocalName(i), attributes.getValue(i));
        }
        elements.add(new PartElement(open.isEmpty() ? "" : open.peek(), name, values));
        open.push(name);
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        open.pop();
    }
}
