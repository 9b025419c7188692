package vn.doithoai.casefile;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.document.Urgency;
import vn.doithoai.document.UrgencyMarks;
import vn.doithoai.engine.InvalidInputException;

/** Takes how urgent a draft is. */
@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasRole('CASE_OFFICER')")
class UrgencyPages {

    private final UrgencyMarks marks;
    private final DraftTaking forms;

    UrgencyPages(UrgencyMarks marks, DraftTaking forms) {
        this.marks = marks;
        this.forms = forms;
    }

    @PostMapping("/ho-so/van-ban/{id}/muc-do-khan")
    ModelAndView mark(
            @PathVariable("id") String id,
            @RequestParam(name = "urgency", defaultValue = "") String urgency,
            @ModelAttribute(name = DraftVisits.VISIT, binding = false) DraftVisit visit) {
        return forms.take(
                id,
                edit -> marks.mark(edit.document().id(), edit.basis(), read(urgency), edit.user()),
                UrgencyPart.FORM,
                urgency,
                visit);
    }

    private static Optional<Urgency> read(String code) {
        Optional<Urgency> urgency = Arrays.stream(Urgency.values())
                .filter(known -> known.name().equals(code))
                .findFirst();
        if (urgency.isEmpty() && !code.isEmpty()) {
            throw new InvalidInputException("Mức độ khẩn không hợp lệ. Vui lòng chọn trong danh sách.");
        }
        return urgency;
    }
}
