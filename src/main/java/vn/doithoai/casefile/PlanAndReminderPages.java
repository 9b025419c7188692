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

/** Takes the forms that the drafts of plans and of letters that urge have beside those of every draft. */
@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasRole('CASE_OFFICER')")
class PlanAndReminderPages {

    private final PlanEditing plans;
    private final ReminderEditing reminders;
    private final DraftTaking forms;

    PlanAndReminderPages(PlanEditing plans, ReminderEditing reminders, DraftTaking forms) {
        this.plans = plans;
        this.reminders = reminders;
        this.forms = forms;
    }

    @PostMapping("/ho-so/van-ban/{id}/sua-ke-hoach")
    ModelAndView plan(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        return forms.take(id, edit -> plans.revise(edit, typed), PlanPart.FORM, typed, visit);
    }

    @PostMapping("/ho-so/van-ban/{id}/lap-lai-don-doc")
    ModelAndView reminder(
            @PathVariable("id") String id,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        return forms.take(id, reminders::redraw, ReminderPart.REDRAWN, true, visit);
    }

    @PostMapping("/ho-so/van-ban/{id}/rut-don-doc")
    ModelAndView end(
            @PathVariable("id") String id,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        return gone(id, forms.take(id, reminders::giveUp, ReminderPart.GIVEN_UP, true, visit));
    }

    @PostMapping("/ho-so/van-ban/{id}/rut-ke-hoach")
    ModelAndView endPlan(
            @PathVariable("id") String id,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        return gone(id, forms.take(id, plans::giveUp, PlanPart.GIVEN_UP, true, visit));
    }

    /** The task from whose frame it may have been sent is gone afterwards; the document's page stays. */
    private static ModelAndView gone(String id, ModelAndView answer) {
        return answer.getStatus() == null ? new ModelAndView("redirect:/ho-so/van-ban/" + id) : answer;
    }
}
