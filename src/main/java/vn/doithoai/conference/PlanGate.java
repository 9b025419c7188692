package vn.doithoai.conference;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;

/** Refuses a plan that cannot be stored at all, before the rules are asked about it; knows the year's plan above it. */
@Component
class PlanGate {

    private final ScheduleRules rules;
    private final FontCoverage font;
    private final YearPlans plans;

    PlanGate(ScheduleRules rules, FontCoverage font, YearPlans plans) {
        this.plans = plans;
        this.rules = rules;
        this.font = font;
    }

    /**
     * @param year as it stands in the case number
     * @throws InvalidInputException when a date is far off, the year is not the session's, or a text is unprintable
     */
    void require(RoundPlan plan, int year) {
        rules.requirePlausible(plan.schedule());
        int held = plan.schedule().sessionDay().getYear();
        if (held != year) {
            throw new InvalidInputException(
                    "Hội nghị thuộc năm %d nhưng ngày hội nghị lại thuộc năm %d.".formatted(year, held));
        }
        font.require(plan.schedule().place());
        plan.theme().ifPresent(font::require);
        plan.noticeReceivers().ifPresent(font::require);
    }

    Optional<Round.Plan> yearPlan(int year) {
        return plans.of(year);
    }
}
