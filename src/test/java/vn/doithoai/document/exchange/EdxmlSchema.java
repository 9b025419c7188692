package vn.doithoai.document.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The structure of a package, and a look into one. */
public final class EdxmlSchema {

    private EdxmlSchema() {}

    /** @throws SAXException when the package has another structure */
    public static void validate(byte[] edxml) throws SAXException, IOException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(EdxmlSchema.class.getResource("/exchange/edxml.xsd"));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(edxml)));
    }

    /** @param path with local names only */
    public static String text(byte[] edxml, String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(edxml));
        String anyNamespace = path.replaceAll("(?<=/|\\()([A-Za-z]+)", "*[local-name()='$1']");
        return XPathFactory.newInstance().newXPath().evaluate(anyNamespace, document);
    }
}
