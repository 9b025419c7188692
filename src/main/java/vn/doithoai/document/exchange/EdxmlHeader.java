package vn.doithoai.document.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.IssuedNumber;
import vn.doithoai.document.Urgency;

/** The header of a package: what the document is, from whom and to whom. */
final class EdxmlHeader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    /** Administrative documents, as opposed to legislation. */
    private static final String ADMINISTRATIVE = "2";

    private EdxmlHeader() {}

    static void write(Parcel parcel, XmlSheet xml) throws XMLStreamException {
        xml.open("edXMLHeader").open("MessageHeader");
        party("From", parcel.from(), xml);
        for (Party to : parcel.to()) {
            party("To", to, xml);
        }
        reference(parcel.document(), xml);
        signer(parcel.document(), xml);
        places(parcel, xml);
        other(parcel, xml);
        xml.element("DocumentId", documentId(parcel.from(), parcel.document()));
        xml.close();
        EdxmlTrace.write(parcel, xml);
        xml.close();
    }

    /** By what gateways know an issued document. */
    static String documentId(Party issuer, Document document) {
        IssuedNumber issued = document.issued().orElseThrow();
        return "%s,%s,%s".formatted(issuer.code(), day(issued.issuedOn()), issued.reference());
    }

    private static void reference(Document document, XmlSheet xml) throws XMLStreamException {
        IssuedNumber issued = document.issued().orElseThrow();
        xml.open("Code")
                .element("CodeNumber", "%02d".formatted(issued.number()))
                .element("CodeNotation", issued.notation())
                .close();
        xml.open("PromulgationInfo")
                .element("Place", document.frame().letterhead().place())
                .element("PromulgationDate", day(issued.issuedOn()))
                .close();
        xml.open("DocumentType")
                .element("Type", ADMINISTRATIVE)
                .element("TypeName", document.kind().title())
                .close();
        xml.element("Subject", document.content().subject());
        xml.element("Content", document.title());
    }

    private static void party(String name, Party party, XmlSheet xml) throws XMLStreamException {
        xml.open(name)
                .element("OrganId", party.code())
                .element("OrganizationInCharge", party.name())
                .element("OrganName", party.name())
                .close();
    }

    /** Of minutes the chair, who signs at the right. */
    static Signature signer(Document document) {
        List<Signature> signatures = document.frame().signatures();
        return signatures.get(signatures.size() - 1);
    }

    static String position(Signature signature) {
        return signature.lines().get(signature.lines().size() - 1);
    }

    private static void signer(Document document, XmlSheet xml) throws XMLStreamException {
        Signature signature = signer(document);
        xml.open("SignerInfo");
        if (signature.lines().size() > 1) {
            xml.element("Competence", signature.lines().get(0));
        }
        xml.element("Position", position(signature))
                .element("FullName", signature.name())
                .close();
    }

    /** Only agencies: the document's own list may name the citizen whom it answers. */
    private static void places(Parcel parcel, XmlSheet xml) throws XMLStreamException {
        xml.open("ToPlaces");
        for (Party to : parcel.to()) {
            xml.element("Place", to.name());
        }
        xml.close();
    }

    private static void other(Parcel parcel, XmlSheet xml) throws XMLStreamException {
        xml.open("OtherInfo")
                .element("Priority", priority(parcel.document()))
                .element("SphereOfPromulgation", "Các cơ quan ghi ở nơi nhận")
                .element(
                        "PageAmount",
                        String.valueOf(ExchangeFiles.pages(parcel.files().get(0))))
                .close();
    }

    /** 0 stands for no mark; the degrees follow in the order of the decree. */
    private static String priority(Document document) {
        return String.valueOf(
                document.content().marks().urgency().map(Urgency::ordinal).orElse(-1) + 1);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
