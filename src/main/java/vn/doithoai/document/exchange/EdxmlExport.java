package vn.doithoai.document.exchange;

import java.time.LocalDateTime;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Service;
import vn.doithoai.document.Document;
import vn.doithoai.document.signature.SignedOriginals;
import vn.doithoai.engine.InvalidInputException;

/**
 * Writes the edXML package of an issued document, for a person to hand to the office's own exchange gateway. Nothing is
 * sent. Whether the reader may have the document, and that it concerns no secret case, is decided by the caller.
 */
@Service
public class EdxmlExport {

    private final ExchangeParties parties;
    private final ExchangeFiles files;
    private final Predecessors predecessors;
    private final SignedOriginals originals;

    EdxmlExport(ExchangeParties parties, ExchangeFiles files, Predecessors predecessors, SignedOriginals originals) {
        this.parties = parties;
        this.files = files;
        this.predecessors = predecessors;
        this.originals = originals;
    }

    /**
     * The same record gives the same bytes.
     *
     * @throws InvalidInputException when the document is not issued, a party lacks its code, or a text is too long
     */
    public byte[] of(Document document) {
        if (!document.state().issued() || document.issued().isEmpty()) {
            throw new InvalidInputException("Chỉ xuất gói edXML của văn bản đã phát hành.");
        }
        Party sender = parties.sender();
        List<Party> recipients = parties.recipients(document);
        Parcel parcel = new Parcel(
                document, sender, recipients, files.of(document), predecessors.of(document, sender), ready(document));
        EdxmlLengths.check(parcel);
        return write(parcel);
    }

    private LocalDateTime ready(Document document) {
        return originals.verdicts(document.id()).stream()
                .findFirst()
                .map(verdict -> verdict.uploadedAt())
                .orElseGet(() -> document.issued().orElseThrow().issuedOn().atStartOfDay());
    }

    static byte[] write(Parcel parcel) {
        try {
            XmlSheet xml = new XmlSheet();
            xml.open("edXMLEnvelope");
            EdxmlHeader.write(parcel, xml);
            EdxmlBody.manifest(parcel, xml);
            xml.close();
            EdxmlBody.attachments(parcel, xml);
            return xml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("edXML package could not be written", e);
        }
    }
}
