package vn.doithoai.petition.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The package around a workbook, opened in memory. Parts are parsed as streams, without document types and outside
 * entities; nothing is unpacked beyond what is read.
 */
final class WorkbookFile implements Closeable {

    static final String SWOLLEN =
            "Tệp nén bất thường: nội dung bên trong lớn hơn nhiều lần so với tệp. Không nhập tệp này.";
    static final String BROKEN = "Không đọc được tệp: tệp hỏng hoặc không phải là sổ tính Excel (.xlsx)."
            + " Vui lòng tải mẫu, điền lại và lưu dạng “Excel Workbook (*.xlsx)”.";
    private static final String OLD = "Tệp là định dạng Excel cũ (.xls) hoặc có mật khẩu."
            + " Vui lòng bỏ mật khẩu và lưu dạng “Excel Workbook (*.xlsx)”.";
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int MOST_PARTS = 1000;

    private final ZipFile zip;

    private WorkbookFile(ZipFile zip) {
        this.zip = zip;
    }

    static WorkbookFile open(byte[] content) throws IOException {
        if (content.length >= OLE2.length && Arrays.equals(OLE2, Arrays.copyOf(content, OLE2.length))) {
            throw new UnreadableWorkbookException(OLD);
        }
        WorkbookFile file =
                new WorkbookFile(ZipFile.builder().setByteArray(content).get());
        file.requireHonestParts();
        return file;
    }

    private void requireHonestParts() {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            boolean twice = !names.add(part.getName().toLowerCase(Locale.ROOT));
            if (twice
                    || names.size() > MOST_PARTS
                    || part.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableWorkbookException(BROKEN);
            }
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    boolean hasPartEnding(String name) {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(part -> part.getName().endsWith(name));
    }

    void parse(String part, DefaultHandler handler) {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new UnreadableWorkbookException(BROKEN);
        }
        try (InputStream content = new GuardedStream(zip.getInputStream(entry), entry.getCompressedSize())) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(content));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new UnreadableWorkbookException(BROKEN);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
