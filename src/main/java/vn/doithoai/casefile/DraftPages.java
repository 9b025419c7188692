package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the forms of a draft's page that any document, or one of a round, has. */
@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasRole('CASE_OFFICER')")
class DraftPages {

    private final DraftEditing editing;
    private final DraftTaking forms;

    DraftPages(DraftEditing editing, DraftTaking forms) {
        this.editing = editing;
        this.forms = forms;
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
        DraftVisit visit = new DraftVisit(task, basis, signedIn, model, response);
        return forms.take(id, edit -> editing.revise(edit, input), DraftForms.WORDING, input, visit);
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
        DraftVisit visit = new DraftVisit(task, basis, signedIn, model, response);
        return forms.take(id, edit -> editing.reviseMinutes(edit, input), DraftForms.MINUTES, input, visit);
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
        DraftVisit visit = new DraftVisit(task, basis, signedIn, model, response);
        return forms.take(id, edit -> editing.reviseProgramme(edit, programme), DraftForms.PROGRAMME, programme, visit);
    }
}
