package vn.doithoai.petition.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** A workbook that somebody handed in, in a temporary file while it is read; what is no plain workbook is refused. */
final class WorkbookFile implements Closeable {

    static final String SWOLLEN =
            "Tệp nén bất thường: nội dung bên trong lớn hơn nhiều lần so với tệp. Không nhập tệp này.";
    static final String BROKEN = "Không đọc được tệp: tệp hỏng hoặc không phải là sổ tính Excel (.xlsx)."
            + " Vui lòng tải mẫu, điền lại và lưu dạng “Excel Workbook (*.xlsx)”.";
    private static final String OLD = "Tệp là định dạng Excel cũ (.xls) hoặc có mật khẩu."
            + " Vui lòng bỏ mật khẩu và lưu dạng “Excel Workbook (*.xlsx)”.";
    private static final String MACROS =
            "Tệp có macro. Vui lòng lưu dạng “Excel Workbook (*.xlsx)”, không có macro, rồi gửi lại.";

    private final Path file;
    private Optional<GuardedParts> parts = Optional.empty();

    WorkbookFile(byte[] content) throws IOException {
        if (FileMagic.valueOf(content) == FileMagic.OLE2) {
            throw new UnreadableWorkbookException(OLD);
        }
        file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, content);
    }

    XSSFReader open() throws IOException, OpenXML4JException {
        GuardedParts packed = new GuardedParts(file.toFile());
        parts = Optional.of(packed);
        if (packed.names().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new UnreadableWorkbookException(MACROS);
        }
        OPCPackage opened = OPCPackage.open(packed);
        for (PackagePart part : opened.getParts()) {
            if (part.getContentType().matches(".*(macroEnabled|vbaProject).*")) {
                throw new UnreadableWorkbookException(MACROS);
            }
        }
        if (opened.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType()).isEmpty()) {
            throw new UnreadableWorkbookException(BROKEN);
        }
        return new XSSFReader(opened);
    }

    /** The sheet that carries the template's name, else the first one; from here on only streams are read. */
    InputStream sheet(XSSFReader reader) throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator sheets = reader.getSheetIterator();
        Optional<PackagePart> chosen = Optional.empty();
        while (sheets.hasNext()) {
            sheets.next().close();
            if (chosen.isEmpty() || sheets.getSheetName().equalsIgnoreCase(TemplateWorkbook.SHEET)) {
                chosen = Optional.of(sheets.getSheetPart());
            }
        }
        parts.orElseThrow().stream();
        return chosen.orElseThrow().getInputStream();
    }

    /** What people are told of a fault of the file; POI names a bomb only in its message. */
    static UnreadableWorkbookException refusal(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableWorkbookException refusal) {
                return refusal;
            }
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return new UnreadableWorkbookException(SWOLLEN);
            }
        }
        return new UnreadableWorkbookException(BROKEN);
    }

    @Override
    public void close() throws IOException {
        try {
            if (parts.isPresent()) {
                parts.get().close();
            }
        } finally {
            Files.delete(file);
        }
    }
}
