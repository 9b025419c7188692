package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the forms of drafts that are drawn from petitions: a letter's texts, and the figures of a report. */
@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasRole('CASE_OFFICER')")
class DraftRedrawPages {

    private final DraftRedrawing redrawing;
    private final DraftTaking forms;

    DraftRedrawPages(DraftRedrawing redrawing, DraftTaking forms) {
        this.redrawing = redrawing;
        this.forms = forms;
    }

    @PostMapping("/ho-so/van-ban/{id}/sua-noi-dung")
    String letter(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @RequestParam("viec") Optional<String> task,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            Authentication signedIn,
            Model model,
            HttpServletResponse response) {
        DraftVisit visit = new DraftVisit(task, basis, signedIn, model, response);
        return forms.take(id, edit -> redrawing.reviseLetter(edit, typed), DraftForms.LETTER, typed, visit);
    }

    @PostMapping("/ho-so/van-ban/{id}/lap-lai-so-lieu")
    String report(
            @PathVariable("id") String id,
            @RequestParam("viec") Optional<String> task,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            Authentication signedIn,
            Model model,
            HttpServletResponse response) {
        DraftVisit visit = new DraftVisit(task, basis, signedIn, model, response);
        return forms.take(id, redrawing::redrawReport, DraftForms.REPORT, true, visit);
    }
}
