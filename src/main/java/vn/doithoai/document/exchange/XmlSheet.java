package vn.doithoai.document.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML of the exchange's namespace; whatever a text holds comes out as text. */
final class XmlSheet {

    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    private static final String PREFIX = "edXML";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    XmlSheet() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, PREFIX);
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace(PREFIX, NAMESPACE);
        xml.writeNamespace("xlink", XLINK);
    }

    XmlSheet open(String name) throws XMLStreamException {
        xml.writeStartElement(PREFIX, name, NAMESPACE);
        return this;
    }

    XmlSheet close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    XmlSheet attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
        return this;
    }

    XmlSheet link(String name, String value) throws XMLStreamException {
        xml.writeAttribute("xlink", XLINK, name, value);
        return this;
    }

    XmlSheet element(String name, String text) throws XMLStreamException {
        open(name);
        xml.writeCharacters(legal(text));
        return close();
    }

    byte[] end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return out.toByteArray();
    }

    /** XML 1.0 has no place for these characters, not even escaped. */
    private static String legal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
