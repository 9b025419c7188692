package vn.doithoai.document.render;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a finished page says and how it is built, apart from the texts of its marked fields.
 *
 * @param elements the page's elements in order, without what depends on a text's length alone
 * @param words all that is printed, with a sign in the place of each marked field
 * @param fields what stands between the marks, in printing order
 */
record PrintedFields(List<String> elements, String words, List<String> fields) {

    private static final XMLInputFactory READERS = XMLInputFactory.newFactory();
    private static final Pattern MARKED = Pattern.compile("(?is)q(\\d+)z(.*?)z\\1q");

    /** A row that is higher than a page may be torn. */
    private static final List<String> BY_LENGTH = List.of("cantSplit", "trPr");

    private static final List<String> BY_LENGTH_ATTRIBUTED = List.of("tr");

    static String mark(int field, String text) {
        return "q%dz%sz%dq".formatted(field, text, field);
    }

    /** @throws AssertionError when the page is not well-formed */
    static PrintedFields read(String markup) {
        List<String> elements = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader xml = READERS.createXMLStreamReader(new StringReader(markup));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    open(xml, elements, text);
                } else if (xml.isCharacters()) {
                    text.append(xml.getText());
                } else if (event != XMLStreamReader.END_ELEMENT && event != XMLStreamReader.END_DOCUMENT) {
                    elements.add("event " + event);
                }
            }
        } catch (XMLStreamException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
        return split(elements, text.toString());
    }

    private static void open(XMLStreamReader xml, List<String> elements, StringBuilder text) throws XMLStreamException {
        if (xml.getLocalName().equals("noBreakHyphen")) {
            text.append('-');
            nextText(xml);
        } else if (!BY_LENGTH.contains(xml.getLocalName())) {
            elements.add(xml.getLocalName() + attributes(xml, text));
            text.append('\n');
        }
    }

    /** A hyphen that holds a number together stands between two pieces of one text. */
    private static void nextText(XMLStreamReader xml) throws XMLStreamException {
        while (!(xml.isStartElement() && xml.getLocalName().equals("t"))) {
            xml.next();
        }
    }

    private static String attributes(XMLStreamReader xml, StringBuilder text) {
        StringBuilder names = new StringBuilder();
        boolean byLength = BY_LENGTH_ATTRIBUTED.contains(xml.getLocalName());
        for (int index = 0; !byLength && index < xml.getAttributeCount(); index++) {
            names.append(' ').append(xml.getAttributeLocalName(index));
            if (xml.getAttributeLocalName(index).equals("content")) {
                text.append(xml.getAttributeValue(index));
            }
        }
        return names.toString();
    }

    private static PrintedFields split(List<String> elements, String text) {
        List<String> fields = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        String words = marked.replaceAll(found -> {
            fields.add(found.group(2));
            return "▪" + found.group(1);
        });
        return new PrintedFields(elements, words, fields);
    }
}
