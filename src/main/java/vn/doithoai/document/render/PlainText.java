package vn.doithoai.document.render;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentContent;

/**
 * Reads what a document will say, element by element, in printing order: the same content template and macros as for
 * paper, with a third library that writes no layout at all. Safe for several threads.
 */
@Component
public class PlainText {

    private static final String LINE = "line";

    private final DocumentTemplates templates = new DocumentTemplates();
    private final TextWidths widths = TextWidths.read();
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    PlainText() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** @throws IllegalStateException when a fact that the template prints is missing */
    public List<PrintedLine> of(DocumentContent content) {
        try {
            return read(markup(content));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("template " + content.template() + " gave no well-formed text", e);
        }
    }

    /** The lines with their roles as elements; also the floor that the renderings are measured against. */
    String markup(DocumentContent content) {
        return templates.fill(content.template(), new ContentModel(content, widths).forLayout("plain"));
    }

    private List<PrintedLine> read(String markup) throws XMLStreamException {
        List<PrintedLine> lines = new ArrayList<>();
        XMLStreamReader reader = xml.createXMLStreamReader(new StringReader(markup));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals(LINE)) {
                PrintedRole role = PrintedRole.valueOf(reader.getAttributeValue(0));
                String text = reader.getElementText().strip();
                if (!text.isEmpty()) {
                    lines.add(new PrintedLine(role, text));
                }
            }
        }
        return lines;
    }
}
