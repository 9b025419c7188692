package vn.doithoai.document.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.render.DocumentRenderer.Rendition;
import vn.doithoai.document.signature.SignedOriginal;
import vn.doithoai.document.signature.SignedOriginals;
import vn.doithoai.document.signature.Standing;
import vn.doithoai.engine.InvalidInputException;

/** What travels in the package: the signed PDF, or ours said to be unsigned, and the editable DOCX. */
@Component
class ExchangeFiles {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Renditions renditions;
    private final SignedOriginals originals;

    ExchangeFiles(Renditions renditions, SignedOriginals originals) {
        this.renditions = renditions;
        this.originals = originals;
    }

    /** The PDF first. */
    List<ExchangeFile> of(Document document) {
        Rendition rendition = renditions
                .frozen(document.id())
                .orElseThrow(() -> new InvalidInputException(
                        "Văn bản đang được kết xuất, chưa xuất được gói edXML. Vui lòng thử lại sau ít phút."));
        Optional<SignedOriginal> signed = originals.of(document.id());
        String name = document.issued().orElseThrow().reference().replace('/', '-');
        return List.of(
                new ExchangeFile(
                        name + ".pdf",
                        "application/pdf",
                        signed.map(SignedOriginal::standing)
                                .map(ExchangeFiles::described)
                                .orElse("Bản chưa ký số"),
                        signed.map(SignedOriginal::pdf).orElseGet(rendition::pdf)),
                new ExchangeFile(name + ".docx", DOCX, "Bản để biên tập, không có giá trị bản gốc", rendition.docx()));
    }

    /** The receiver's system shows it beside the file. */
    private static String described(Standing standing) {
        return standing == Standing.SIGNED ? "Bản ký số" : "Bản ký số, chưa xác định tin cậy";
    }

    static int pages(ExchangeFile pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.content())) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
