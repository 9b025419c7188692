package vn.doithoai.petition.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the rows of a filled-in template, one after the other, from the first below the titles. */
public final class WorkbookReader {

    /** Most rows that one file may bring. */
    public static final int MOST_ROWS = 20_000;

    private static final int MOST_CHARACTERS = 40_000_000;

    private final Consumer<SheetRow> rows;
    private Optional<HeaderRow> header = Optional.empty();
    private Optional<RuntimeException> fault = Optional.empty();
    private int count;
    private long characters;

    private WorkbookReader(Consumer<SheetRow> rows) {
        this.rows = rows;
    }

    /**
     * @param rows takes each row that holds something
     * @throws UnreadableWorkbookException when the file as a whole cannot be read; some rows may have been handed over
     */
    public static void read(byte[] content, Consumer<SheetRow> rows) {
        WorkbookReader reader = new WorkbookReader(rows);
        try (WorkbookFile file = new WorkbookFile(content)) {
            reader.read(file);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | XmlException e) {
            throw WorkbookFile.refusal(e);
        } catch (RuntimeException thrown) {
            // what the caller did with a row is the caller's matter, all else lies in the file
            throw reader.fault.orElseGet(() -> WorkbookFile.refusal(thrown));
        }
        if (reader.count == 0) {
            throw new UnreadableWorkbookException("Tệp không có dòng kiến nghị nào dưới dòng tiêu đề.");
        }
    }

    private void read(WorkbookFile file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, XmlException {
        XSSFReader parts = file.open();
        Optional<StylesTable> styles = Optional.ofNullable(parts.getStylesTable());
        boolean from1904 = from1904(parts);
        try (InputStream sheet = file.sheet(parts)) {
            CellReader cells = new CellReader(texts(parts), styles, from1904);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new SheetHandler(cells, this::take));
            xml.parse(new InputSource(sheet));
        }
    }

    /** Whether days are counted from 1904, as old Macintosh workbooks do. */
    private static boolean from1904(XSSFReader parts) throws IOException, OpenXML4JException, XmlException {
        try (InputStream book = parts.getWorkbookData()) {
            CTWorkbook workbook = WorkbookDocument.Factory.parse(book, POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                    .getWorkbook();
            return workbook.isSetWorkbookPr() && workbook.getWorkbookPr().getDate1904();
        }
    }

    private static Optional<SharedStrings> texts(XSSFReader parts)
            throws IOException, OpenXML4JException, SAXException {
        try (InputStream texts = parts.getSharedStringsData()) {
            return texts == null ? Optional.empty() : Optional.of(new SharedTexts(texts));
        }
    }

    private void take(int number, Map<Integer, RawCell> cells) {
        if (header.isEmpty()) {
            header = Optional.of(HeaderRow.of(cells));
            return;
        }
        SheetRow row = header.get().row(number, cells);
        if (!row.blank()) {
            count(row);
            hand(row);
        }
    }

    private void count(SheetRow row) {
        count++;
        characters += row.cells().stream().mapToInt(String::length).sum();
        if (count > MOST_ROWS || characters > MOST_CHARACTERS) {
            throw new UnreadableWorkbookException(
                    "Tệp có quá nhiều nội dung: mỗi lần nhập nhiều nhất 20.000 dòng. Vui lòng chia thành nhiều tệp.");
        }
    }

    private void hand(SheetRow row) {
        try {
            rows.accept(row);
        } catch (RuntimeException thrown) {
            fault = Optional.of(thrown);
            throw thrown;
        }
    }
}
