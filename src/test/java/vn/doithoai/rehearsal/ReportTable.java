package vn.doithoai.rehearsal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.doithoai.document.render.DocxText;

/** Reads a table of a DOCX cell by cell, empty ones included. */
final class ReportTable {

    private ReportTable() {}

    /** Rows of the document's last table, its head first. */
    static List<List<String>> last(byte[] docx) {
        NodeList tables = parse(DocxText.part(docx, "word/document.xml")).getElementsByTagName("w:tbl");
        return elements((Element) tables.item(tables.getLength() - 1), "w:tr").stream()
                .map(row ->
                        elements(row, "w:tc").stream().map(ReportTable::text).toList())
                .toList();
    }

    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        elements(cell, "w:t").forEach(run -> text.append(run.getTextContent()));
        return text.toString().strip();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }

    private static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("document part is not well-formed", e);
        }
    }
}
