package vn.doithoai.document.signature;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import vn.doithoai.engine.InvalidInputException;

/** Refuses what could act on the machine of whoever opens the record later: code, attached files, actions. */
final class ActiveContent {

    private ActiveContent() {}

    static void refuse(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        COSDictionary root = catalog.getCOSObject();
        boolean active =
                carries(catalog) || scripted(root) || acts(root) || action(root.getCOSDictionary(COSName.OPEN_ACTION));
        for (PDPage page : document.getPages()) {
            active |= acts(page.getCOSObject());
            for (PDAnnotation annotation : page.getAnnotations()) {
                COSDictionary drawn = annotation.getCOSObject();
                active |= acts(drawn) || drawn.containsKey(COSName.FS) || action(drawn.getCOSDictionary(COSName.A));
            }
        }
        if (active) {
            throw new InvalidInputException(
                    "Tệp PDF chứa mã lệnh, hành động tự động hoặc tệp đính kèm nên không được nhận.");
        }
    }

    private static boolean carries(PDDocumentCatalog catalog) {
        return Optional.ofNullable(catalog.getNames())
                .map(PDDocumentNameDictionary::getCOSObject)
                .map(names -> names.containsKey(COSName.JAVA_SCRIPT) || names.containsKey(COSName.EMBEDDED_FILES))
                .orElse(false);
    }

    /** A second, programmed form of the document inside it (XFA) may show other words than its pages. */
    private static boolean scripted(COSDictionary root) {
        COSDictionary form = root.getCOSDictionary(COSName.ACRO_FORM);
        return form != null && form.containsKey(COSName.XFA);
    }

    private static boolean acts(COSDictionary thing) {
        return thing.containsKey(COSName.AA);
    }

    /** A link to an address or within the file only goes where the reader clicks. */
    private static boolean action(COSDictionary action) {
        String type = action == null
                ? ""
                : Optional.ofNullable(action.getNameAsString(COSName.S)).orElse("");
        return !type.isEmpty() && !type.equals("URI") && !type.equals("GoTo");
    }
}
