package vn.doithoai.casefile;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Drafting;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.TypedText;
import vn.doithoai.plan.AnnualPlan;
import vn.doithoai.plan.PlanEntry;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.plan.Plans;
import vn.doithoai.plan.RunningPlans;

/** Takes what a case officer corrected in the draft of a year's plan, or gives it up. Refusals store nothing. */
@Service
@Transactional
@PreAuthorize("hasRole('CASE_OFFICER')")
class PlanEditing {

    private static final int LONG = 20_000;

    private final Drafting drafting;
    private final Plans plans;
    private final RunningPlans running;

    PlanEditing(Drafting drafting, Plans plans, RunningPlans running) {
        this.drafting = drafting;
        this.plans = plans;
        this.running = running;
    }

    void revise(DraftEdit edit, Map<String, String> typed) {
        drafting.requireUnchanged(edit.document().id(), edit.basis());
        List<String> rounds = lines("Các lần đối thoại", typed.getOrDefault(PlanPart.ROUNDS, ""));
        List<String> tasks = lines("Tổ chức thực hiện", typed.getOrDefault(PlanPart.TASKS, ""));
        PlanEntry entry = new PlanEntry(PlanLines.read(String.join("\n", rounds)), tasks);
        plans.revise(edit.document(), entry, edit.user());
    }

    void giveUp(DraftEdit edit) {
        drafting.requireUnchanged(edit.document().id(), edit.basis());
        String caseNumber = plans.behind(edit.document())
                .map(AnnualPlan::caseNumber)
                .filter(running::running)
                .orElseThrow(() -> new InvalidInputException("Kế hoạch này không còn rút được."));
        running.giveUp(caseNumber);
    }

    private static List<String> lines(String label, String typed) {
        return TypedText.of(label, typed, LONG).required().lines();
    }
}
