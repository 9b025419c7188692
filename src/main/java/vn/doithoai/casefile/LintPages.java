package vn.doithoai.casefile;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the reasons for which a drafter lets warnings of the automatic check stand. */
@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasRole('CASE_OFFICER')")
class LintPages {

    /** In front of the finding's key in the names of the form's fields. */
    private static final String REASON = "ly-do-";

    private final LintReasons reasons;
    private final DraftTaking forms;

    LintPages(LintReasons reasons, DraftTaking forms) {
        this.reasons = reasons;
        this.forms = forms;
    }

    @PostMapping("/ho-so/van-ban/{id}/ly-do")
    ModelAndView reasons(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        Map<String, String> byKey = typed.entrySet().stream()
                .filter(field -> field.getKey().startsWith(REASON))
                .collect(Collectors.toMap(field -> field.getKey().substring(REASON.length()), Map.Entry::getValue));
        return forms.take(id, edit -> reasons.give(edit, byKey), LintPart.FORM, byKey, visit);
    }
}
