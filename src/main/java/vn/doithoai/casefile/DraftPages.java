package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.doithoai.document.Document;
import vn.doithoai.document.StaleDraftException;
import vn.doithoai.engine.InvalidInputException;

/**
 * Takes the forms of a draft's page. What is refused is shown again as it was typed, with the reason; what is taken
 * leads back to the page, or to the task from whose frame it was sent.
 */
@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasRole('CASE_OFFICER')")
class DraftPages {

    private final DocumentGate documents;
    private final DraftEditing editing;
    private final CaseFileModel pages;

    DraftPages(DocumentGate documents, DraftEditing editing, CaseFileModel pages) {
        this.documents = documents;
        this.editing = editing;
        this.pages = pages;
    }

    /**
     * Where a form came from and who sent it.
     *
     * @param basis version of the document that the form was made from
     */
    private record Visit(
            Optional<String> task, String basis, Authentication signedIn, Model model, HttpServletResponse response) {

        boolean fromTask() {
            return task.filter(id -> !id.isBlank()).isPresent();
        }
    }

    @PostMapping("/ho-so/van-ban/{id}/sua")
    String wording(
            @PathVariable("id") String id,
            WordingInput input,
            @RequestParam("viec") Optional<String> task,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            Authentication signedIn,
            Model model,
            HttpServletResponse response) {
        Visit visit = new Visit(task, basis, signedIn, model, response);
        return take(id, edit -> editing.revise(edit, input), DraftForms.WORDING, input, visit);
    }

    @PostMapping("/ho-so/van-ban/{id}/sua-bien-ban")
    String minutes(
            @PathVariable("id") String id,
            MinutesInput input,
            @RequestParam("viec") Optional<String> task,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            Authentication signedIn,
            Model model,
            HttpServletResponse response) {
        Visit visit = new Visit(task, basis, signedIn, model, response);
        return take(id, edit -> editing.reviseMinutes(edit, input), DraftForms.MINUTES, input, visit);
    }

    @PostMapping("/ho-so/van-ban/{id}/sua-chuong-trinh")
    String programme(
            @PathVariable("id") String id,
            @RequestParam(name = "programme", defaultValue = "") String programme,
            @RequestParam("viec") Optional<String> task,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            Authentication signedIn,
            Model model,
            HttpServletResponse response) {
        Visit visit = new Visit(task, basis, signedIn, model, response);
        return take(id, edit -> editing.reviseProgramme(edit, programme), DraftForms.PROGRAMME, programme, visit);
    }

    private String take(String id, Consumer<DraftEdit> change, String form, Object typed, Visit visit) {
        Document document = documents.open(id, visit.signedIn());
        if (visit.fromTask()) {
            visit.model().addAttribute("embedded", true);
            visit.model().addAttribute("task", visit.task().orElseThrow());
        }
        try {
            change.accept(
                    new DraftEdit(document, visit.basis(), visit.signedIn().getName()));
            return "redirect:" + after(id, visit);
        } catch (InvalidInputException refusal) {
            return again(id, form, typed, refusal, visit);
        }
    }

    private String again(String id, String form, Object typed, InvalidInputException refusal, Visit visit) {
        visit.response().setStatus(HttpStatus.BAD_REQUEST.value());
        Model model = visit.model();
        String view = pages.document(documents.read(id, visit.signedIn()), Viewer.of(visit.signedIn()), model);
        if (!(refusal instanceof StaleDraftException)) {
            // only who was told of a colleague's change may write over it
            model.addAttribute("basis", visit.basis());
        }
        model.addAttribute(form, typed);
        model.addAttribute("refused", form);
        model.addAttribute("refusal", refusal.getMessage());
        return view;
    }

    private static String after(String id, Visit visit) {
        String pattern = visit.fromTask() ? "/ho-so/viec/{task}" : "/ho-so/van-ban/{id}";
        return UriComponentsBuilder.fromPath(pattern)
                .query("da-luu")
                .encode()
                .buildAndExpand(Map.of("task", visit.task().orElse(""), "id", id))
                .toUriString();
    }
}
