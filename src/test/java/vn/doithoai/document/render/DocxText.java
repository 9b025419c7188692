package vn.doithoai.document.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a DOCX as a reader of the file would: its paragraphs in order, and its raw parts. */
public final class DocxText {

    private DocxText() {}

    /** Every paragraph that has text, table cells included, spaces as they are in the file. */
    public static List<String> paragraphs(byte[] docx) {
        try {
            XMLStreamReader xml = XMLInputFactory.newFactory()
                    .createXMLStreamReader(new StringReader(part(docx, "word/document.xml")));
            List<String> paragraphs = new ArrayList<>();
            StringBuilder paragraph = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t")) {
                    paragraph.append(xml.getElementText());
                } else if (event == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("noBreakHyphen")) {
                    paragraph.append('-');
                } else if (event == XMLStreamReader.END_ELEMENT
                        && xml.getLocalName().equals("p")) {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            }
            return paragraphs.stream().filter(text -> !text.isBlank()).toList();
        } catch (XMLStreamException e) {
            throw new AssertionError("document part is not well-formed", e);
        }
    }

    /** All paragraphs, one per line. */
    public static String text(byte[] docx) {
        return String.join("\n", paragraphs(docx));
    }

    /** One part of the package as text. */
    public static String part(byte[] docx, String name) {
        if (!parts(docx).containsKey(name)) {
            throw new AssertionError("the package has no part " + name);
        }
        return parts(docx).get(name);
    }

    public static Map<String, String> parts(byte[] docx) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
