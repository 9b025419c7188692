package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.doithoai.document.Document;
import vn.doithoai.document.signature.SignedPosting;
import vn.doithoai.engine.InvalidInputException;

/** Sends a document's signed original to its recipients, when the records clerk says so. */
@Controller
@ConditionalOnWebApplication
class SignedPostingPages {

    private final DocumentGate documents;
    private final SignedPosting posting;
    private final CaseFileModel pages;

    SignedPostingPages(DocumentGate documents, SignedPosting posting, CaseFileModel pages) {
        this.documents = documents;
        this.posting = posting;
        this.pages = pages;
    }

    @PostMapping("/ho-so/van-ban/{id}/ban-ky-so/gui")
    @PreAuthorize("hasRole('RECORDS_CLERK')")
    String post(@PathVariable("id") String id, Authentication signedIn, Model model, HttpServletResponse response) {
        Document document = documents.read(id, signedIn);
        try {
            posting.post(document, signedIn.getName());
            return "redirect:/ho-so/van-ban/" + document.id() + "#signed";
        } catch (InvalidInputException refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("signedRefusal", refusal.getMessage());
            return pages.document(document, Viewer.of(signedIn), model);
        }
    }
}
