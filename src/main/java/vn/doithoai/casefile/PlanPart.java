package vn.doithoai.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.plan.AnnualPlan;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.plan.Plans;
import vn.doithoai.plan.RunningPlans;

/** The forms in which the draft of a year's plan is corrected or given up. */
@Component
class PlanPart implements DocumentPart {

    static final String FORM = "planForm";
    static final String GIVEN_UP = "planEndForm";
    static final String ROUNDS = "rounds";
    static final String TASKS = "tasks";

    private final Plans plans;
    private final RunningPlans running;

    PlanPart(Plans plans, RunningPlans running) {
        this.plans = plans;
        this.running = running;
    }

    @Override
    public Optional<String> show(Document document, Viewer viewer, Model model) {
        if (!viewer.editsDrafts() || document.state() != DocumentState.DRAFT) {
            return Optional.empty();
        }
        Optional<AnnualPlan> plan = plans.behind(document);
        plan.ifPresent(known -> model.addAttribute(FORM, typed(known)));
        plan.filter(known -> running.running(known.caseNumber()))
                .ifPresent(known -> model.addAttribute(GIVEN_UP, true));
        return plan.map(known -> "plan-part.ftlh");
    }

    private static Map<String, String> typed(AnnualPlan plan) {
        return Map.of(
                ROUNDS,
                PlanLines.write(plan.entry().rounds()),
                TASKS,
                plan.entry().tasks().stream().collect(Collectors.joining("\n")));
    }
}
