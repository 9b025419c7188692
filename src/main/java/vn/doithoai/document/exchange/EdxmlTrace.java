package vn.doithoai.document.exchange;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The last part of the header: when the package was ready, and what it asks the gateways to do. */
final class EdxmlTrace {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss");

    private EdxmlTrace() {}

    static void write(Parcel parcel, XmlSheet xml) throws XMLStreamException {
        xml.open("TraceHeaderList").attribute("version", "1.0");
        xml.open("TraceHeader")
                .element("OrganId", parcel.from().code())
                .element("Timestamp", MOMENT.format(parcel.ready()))
                .close();
        business(parcel, xml);
        xml.close();
    }

    private static void business(Parcel parcel, XmlSheet xml) throws XMLStreamException {
        Optional<Predecessor> earlier = parcel.predecessor();
        Business business = earlier.map(Predecessor::business).orElse(Business.NEW);
        xml.open("Bussiness")
                .element("BussinessDocType", business.code())
                .element("BussinessDocReason", earlier.map(Predecessor::reason).orElse("Văn bản mới"));
        if (business == Business.RECALL) {
            xml.element("DocumentId", earlier.orElseThrow().documentId());
        }
        xml.element("Paper", "0");
        if (business == Business.REPLACE) {
            replaced(parcel, earlier.orElseThrow(), xml);
        }
        xml.close();
    }

    /** It went to those who get the new one. */
    private static void replaced(Parcel parcel, Predecessor earlier, XmlSheet xml) throws XMLStreamException {
        xml.open("ReplacementInfoList").open("ReplacementInfo");
        xml.element("DocumentId", earlier.documentId());
        xml.open("OrganIdList");
        for (Party to : parcel.to()) {
            xml.element("OrganId", to.code());
        }
        xml.close().close().close();
    }
}
