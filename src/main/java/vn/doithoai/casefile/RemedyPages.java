package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.doithoai.document.Document;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.remedy.Remedies;

/** Takes the report of a fault from a document's page; what is refused is shown again as typed, with the reason. */
@Controller
@ConditionalOnWebApplication
class RemedyPages {

    private final DocumentGate documents;
    private final RemedyRights rights;
    private final Remedies remedies;
    private final CaseFileModel pages;

    RemedyPages(DocumentGate documents, RemedyRights rights, Remedies remedies, CaseFileModel pages) {
        this.documents = documents;
        this.rights = rights;
        this.remedies = remedies;
        this.pages = pages;
    }

    @PostMapping("/ho-so/van-ban/{id}/xu-ly-sai-sot")
    String ask(
            @PathVariable("id") String id,
            RemedyInput input,
            Authentication signedIn,
            Model model,
            HttpServletResponse response) {
        Document document = documents.open(id, signedIn);
        if (!rights.mayAsk(document)) {
            throw new NotOnFileException();
        }
        try {
            remedies.request(input.read(id), signedIn.getName());
            return "redirect:/ho-so/van-ban/" + id + "?da-de-nghi#remedy";
        } catch (InvalidInputException refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("remedyTyped", input);
            model.addAttribute("remedyRefusal", refusal.getMessage());
            return pages.document(documents.read(id, signedIn), Viewer.of(signedIn), model);
        }
    }
}
