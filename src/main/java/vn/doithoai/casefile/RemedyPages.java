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
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyEnding;
import vn.doithoai.remedy.RemedyRegister;

/** Takes the report of a fault from a document's page; what is refused is shown again as typed, with the reason. */
@Controller
@ConditionalOnWebApplication
class RemedyPages {

    private final DocumentGate documents;
    private final RemedyRights rights;
    private final Remedies remedies;
    private final RemedyEnding ending;
    private final RemedyRegister register;
    private final CaseFileModel pages;

    RemedyPages(
            DocumentGate documents,
            RemedyRights rights,
            Remedies remedies,
            RemedyEnding ending,
            RemedyRegister register,
            CaseFileModel pages) {
        this.documents = documents;
        this.rights = rights;
        this.remedies = remedies;
        this.ending = ending;
        this.register = register;
        this.pages = pages;
    }

    @PostMapping("/ho-so/van-ban/{id}/rut-xu-ly-sai-sot")
    String withdraw(@PathVariable("id") String id, Authentication signedIn, Model model, HttpServletResponse response) {
        Document document = documents.open(id, signedIn);
        Remedy running = register.ofDocument(id).stream()
                .filter(remedy -> rights.mayWithdraw(document, remedy))
                .reduce((earlier, later) -> later)
                .orElseThrow(NotOnFileException::new);
        try {
            ending.withdraw(running.id());
            return "redirect:/ho-so/van-ban/" + id + "#remedy";
        } catch (InvalidInputException refusal) {
            return refused(document, refusal, signedIn, model, response);
        }
    }

    private String refused(
            Document document,
            InvalidInputException refusal,
            Authentication signedIn,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("remedyRefusal", refusal.getMessage());
        return pages.document(documents.read(document.id(), signedIn), Viewer.of(signedIn), model);
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
            model.addAttribute("remedyTyped", input);
            return refused(document, refusal, signedIn, model, response);
        }
    }
}
