package vn.doithoai.document.signature;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.doithoai.engine.InvalidInputException;

/** Holds the text of a signed file, as a reader sees it now, against the issued document. */
final class SameDocument {

    private SameDocument() {}

    /** @throws InvalidInputException when it is encrypted, carries code or files, or says something else */
    static TextMatch require(byte[] issued, byte[] signed) throws IOException {
        try (PDDocument ours = Loader.loadPDF(issued);
                PDDocument theirs = open(signed)) {
            ActiveContent.refuse(theirs);
            requireSameText(ours, theirs);
            boolean grown =
                    signed.length > issued.length && Arrays.equals(issued, 0, issued.length, signed, 0, issued.length);
            return grown && UnchangedObjects.between(ours, theirs) ? TextMatch.SAME_BYTES : TextMatch.SAME_TEXT;
        }
    }

    private static PDDocument open(byte[] signed) throws IOException {
        try {
            return Optional.of(Loader.loadPDF(signed))
                    .filter(document -> !document.isEncrypted())
                    .orElseThrow(SameDocument::encrypted);
        } catch (InvalidPasswordException locked) {
            throw encrypted();
        }
    }

    private static InvalidInputException encrypted() {
        return new InvalidInputException("Tệp PDF bị mã hóa hoặc đặt mật khẩu. Vui lòng tải lên bản không mã hóa.");
    }

    private static void requireSameText(PDDocument ours, PDDocument theirs) throws IOException {
        if (ours.getNumberOfPages() != theirs.getNumberOfPages()) {
            throw new InvalidInputException(
                    "Tệp có %d trang, văn bản đã phát hành có %d trang. Đây không phải văn bản này."
                            .formatted(theirs.getNumberOfPages(), ours.getNumberOfPages()));
        }
        if (!text(ours).equals(text(theirs))) {
            throw new InvalidInputException(
                    "Nội dung tệp không trùng với văn bản đã phát hành (khác số, ngày hoặc chữ)."
                            + " Vui lòng chọn đúng tệp đã ký của văn bản này.");
        }
    }

    /** Without blanks, which another program that prints the page sets differently. */
    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", "");
    }
}
