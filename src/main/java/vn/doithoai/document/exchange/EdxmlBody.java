package vn.doithoai.document.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** The files of a package: named in its manifest, and carried behind the envelope, each zipped and in Base64. */
final class EdxmlBody {

    /** The earliest that a ZIP knows: the file's own time says nothing, and the same file must give the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private EdxmlBody() {}

    static void manifest(Parcel parcel, XmlSheet xml) throws XMLStreamException {
        xml.open("edXMLBody").open("edXMLManifest").attribute("version", "1.0");
        for (ExchangeFile file : parcel.files()) {
            String id = "cid:" + file.contentId();
            xml.open("Reference").link("type", "simple").link("href", id).link("role", "XLinkRole");
            xml.element("ContentId", id)
                    .element("ContentType", file.type())
                    .element("AttachmentName", file.name())
                    .element("Description", file.description())
                    .close();
        }
        xml.close().close();
    }

    static void attachments(Parcel parcel, XmlSheet xml) throws XMLStreamException {
        xml.open("AttachmentEncoded");
        for (ExchangeFile file : parcel.files()) {
            xml.open("Attachment")
                    .element("ContentType", file.type())
                    .element("ContentId", "cid:" + file.contentId())
                    .element("Description", file.description())
                    .element("ContentTransferEncoded", Base64.getEncoder().encodeToString(zipped(file)))
                    .element("AttachmentName", file.name())
                    .close();
        }
        xml.close();
    }

    private static byte[] zipped(ExchangeFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(file.name());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
