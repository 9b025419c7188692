package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.doithoai.document.Document;
import vn.doithoai.document.signature.SignedOriginal;
import vn.doithoai.document.signature.SignedOriginals;
import vn.doithoai.document.signature.Standing;
import vn.doithoai.engine.InvalidInputException;

/** Takes in the PDF that officials signed, and hands it out as the record. */
@Controller
@ConditionalOnWebApplication
class SignedOriginalPages {

    private final DocumentGate documents;
    private final SignedOriginals originals;
    private final CaseFileModel pages;

    SignedOriginalPages(DocumentGate documents, SignedOriginals originals, CaseFileModel pages) {
        this.documents = documents;
        this.originals = originals;
        this.pages = pages;
    }

    @GetMapping("/ho-so/van-ban/{id}/ban-ky-so.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("id") String id, Authentication signedIn) {
        Document document = documents.read(id, signedIn);
        SignedOriginal original = originals.of(id).orElseThrow(NotOnFileException::new);
        String ending =
                original.standing() == Standing.SIGNED ? " (đã ký số).pdf" : " (bản ký số chưa xác định tin cậy).pdf";
        return Download.of(DocumentPages.name(document) + ending, MediaType.APPLICATION_PDF, original.pdf());
    }

    /** One that does not count. */
    @GetMapping("/ho-so/van-ban/{id}/ban-ky-so/{ordinal:\\d{1,6}}.pdf")
    ResponseEntity<byte[]> other(
            @PathVariable("id") String id, @PathVariable("ordinal") int ordinal, Authentication signedIn) {
        Document document = documents.read(id, signedIn);
        byte[] pdf = originals.pdf(id, ordinal).orElseThrow(NotOnFileException::new);
        String name = "%s (bản ký số nhận lần %d).pdf".formatted(DocumentPages.name(document), ordinal);
        return Download.of(name, MediaType.APPLICATION_PDF, pdf);
    }

    /** What is refused leaves everything as it was, and the page says why. */
    @PostMapping("/ho-so/van-ban/{id}/ban-ky-so")
    @PreAuthorize("hasRole('RECORDS_CLERK')")
    String upload(
            @PathVariable("id") String id,
            @RequestParam("file") Optional<MultipartFile> file,
            Authentication signedIn,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Document document = issued(id, signedIn);
        try {
            MultipartFile sent = file.orElseThrow(() -> new InvalidInputException("Vui lòng chọn tệp PDF đã ký số."));
            originals.keep(document, sent.getBytes(), signedIn.getName());
            return "redirect:/ho-so/van-ban/" + document.id() + "?da-nhan";
        } catch (InvalidInputException refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("signedRefusal", refusal.getMessage());
            return pages.document(document, Viewer.of(signedIn), model);
        }
    }

    /** A draft's page has no such form. */
    private Document issued(String id, Authentication signedIn) {
        Document document = documents.read(id, signedIn);
        if (!document.state().issued()) {
            throw new NotOnFileException();
        }
        return document;
    }
}
