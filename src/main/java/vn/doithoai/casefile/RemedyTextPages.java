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

/** Takes the texts of a replacement, correction or recall that is still a draft. */
@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasRole('CASE_OFFICER')")
class RemedyTextPages {

    private final RemedyTextEditing editing;
    private final DraftTaking forms;

    RemedyTextPages(RemedyTextEditing editing, DraftTaking forms) {
        this.editing = editing;
        this.forms = forms;
    }

    @PostMapping("/ho-so/van-ban/{id}/sua-van-ban-xu-ly")
    ModelAndView revise(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        return forms.take(id, edit -> editing.revise(edit, typed), RemedyTextPart.FORM, typed, visit);
    }
}
