package vn.doithoai.casefile;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.document.Document;
import vn.doithoai.document.preview.Previews;
import vn.doithoai.document.render.DocumentRenderer.Rendition;
import vn.doithoai.document.render.UnrenderableTextException;

/** One document to read, page by page or as a file. */
@Controller
@ConditionalOnWebApplication
class DocumentPages {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final DocumentGate documents;
    private final Previews previews;
    private final PagePictures pictures;
    private final CaseFileModel pages;

    DocumentPages(DocumentGate documents, Previews previews, PagePictures pictures, CaseFileModel pages) {
        this.documents = documents;
        this.previews = previews;
        this.pictures = pictures;
        this.pages = pages;
    }

    @GetMapping("/ho-so/van-ban/{id}")
    String document(@PathVariable("id") String id, Authentication signedIn, Model model) {
        return pages.document(documents.read(id, signedIn), Viewer.of(signedIn), model);
    }

    @GetMapping("/ho-so/van-ban/{id}/trang/{page:\\d{1,4}}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable("id") String id, @PathVariable("page") int page, Authentication signedIn) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_PNG)
                    .body(pictures.png(documents.read(id, signedIn), page));
        } catch (UnrenderableTextException | NotReadyException e) {
            throw new NotOnFileException();
        }
    }

    @GetMapping("/ho-so/van-ban/{id}/tai-ve.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("id") String id, Authentication signedIn) {
        Document document = documents.read(id, signedIn);
        return file(
                document,
                document.issued().isPresent() ? " (chưa ký số).pdf" : ".pdf",
                MediaType.APPLICATION_PDF,
                files(document).pdf());
    }

    @GetMapping("/ho-so/van-ban/{id}/tai-ve.docx")
    ResponseEntity<byte[]> docx(@PathVariable("id") String id, Authentication signedIn) {
        Document document = documents.read(id, signedIn);
        return file(document, ".docx", DOCX, files(document).docx());
    }

    /** Inside the document's page, or in place of a file: asks again by itself until the document is there. */
    @GetMapping("/ho-so/van-ban/{id}/tien-do")
    String progress(
            @PathVariable("id") String id,
            @RequestParam("viec") Optional<String> task,
            Authentication signedIn,
            Model model) {
        model.addAttribute("preview", previews.look(documents.open(id, signedIn)));
        model.addAttribute("address", task.map(it -> "/ho-so/viec/" + it).orElse("/ho-so/van-ban/" + id));
        return "casefile/progress";
    }

    private Rendition files(Document document) {
        previews.look(document);
        return previews.files(document).orElseThrow(NotReadyException::new);
    }

    private static ResponseEntity<byte[]> file(Document document, String ending, MediaType type, byte[] bytes) {
        return Download.of(name(document) + ending, type, bytes);
    }

    /** The official number, or the own number of a draft; the subject stays out, since it might name a person. */
    static String name(Document document) {
        return document.issued()
                .map(issued -> document.kind().title() + " " + fileName(issued.reference()))
                .orElseGet(() -> "DU THAO %s %s".formatted(document.kind().title(), fileName(document.caseNumber())));
    }

    private static String fileName(String number) {
        return number.replace('/', '-');
    }
}
