package vn.doithoai.casefile;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the forms of a draft's page. */
@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasRole('CASE_OFFICER')")
class DraftPages {

    private final DraftEditing editing;
    private final DraftRedrawing redrawing;
    private final DraftTaking forms;

    DraftPages(DraftEditing editing, DraftRedrawing redrawing, DraftTaking forms) {
        this.editing = editing;
        this.redrawing = redrawing;
        this.forms = forms;
    }

    @PostMapping("/ho-so/van-ban/{id}/sua")
    ModelAndView wording(
            @PathVariable("id") String id,
            WordingInput input,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        return forms.take(id, edit -> editing.revise(edit, input), DraftForms.WORDING, input, visit);
    }

    @PostMapping("/ho-so/van-ban/{id}/sua-bien-ban")
    ModelAndView minutes(
            @PathVariable("id") String id,
            MinutesInput input,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        return forms.take(id, edit -> editing.reviseMinutes(edit, input), DraftForms.MINUTES, input, visit);
    }

    @PostMapping("/ho-so/van-ban/{id}/sua-chuong-trinh")
    ModelAndView programme(
            @PathVariable("id") String id,
            @RequestParam(name = "programme", defaultValue = "") String programme,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        return forms.take(id, edit -> editing.reviseProgramme(edit, programme), DraftForms.PROGRAMME, programme, visit);
    }

    /** The texts that a letter draws from its petition. */
    @PostMapping("/ho-so/van-ban/{id}/sua-noi-dung")
    ModelAndView letter(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        return forms.take(id, edit -> redrawing.reviseLetter(edit, typed), DraftForms.LETTER, typed, visit);
    }

    /** What the round's books say now. */
    @PostMapping("/ho-so/van-ban/{id}/lap-lai-so-lieu")
    ModelAndView report(
            @PathVariable("id") String id,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        return forms.take(id, redrawing::redraw, DraftForms.REPORT, true, visit);
    }
}
