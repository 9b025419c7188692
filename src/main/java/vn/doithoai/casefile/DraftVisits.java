package vn.doithoai.casefile;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What all forms of a draft's page bring along, for whoever takes them. */
@ControllerAdvice(
        assignableTypes = {
            DraftPages.class,
            LintPages.class,
            PlanAndReminderPages.class,
            RemedyTextPages.class,
            UrgencyPages.class
        })
class DraftVisits {

    static final String VISIT = "visit";

    @ModelAttribute(VISIT)
    DraftVisit visit(
            @RequestParam("viec") Optional<String> task,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            Authentication signedIn) {
        return new DraftVisit(task, basis, signedIn);
    }
}
