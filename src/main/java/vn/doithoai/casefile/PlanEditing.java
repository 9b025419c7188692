package vn.doithoai.casefile;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Drafting;
import vn.doithoai.engine.TypedText;
import vn.doithoai.plan.PlanEntry;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.plan.Plans;

/** Takes what a case officer corrected in the draft of a year's plan. Refusals store nothing. */
@Service
@Transactional
@PreAuthorize("hasRole('CASE_OFFICER')")
class PlanEditing {

    private static final int LONG = 20_000;

    private final Drafting drafting;
    private final Plans plans;

    PlanEditing(Drafting drafting, Plans plans) {
        this.drafting = drafting;
        this.plans = plans;
    }

    void revise(DraftEdit edit, Map<String, String> typed) {
        drafting.requireUnchanged(edit.document().id(), edit.basis());
        List<String> rounds = lines("Các lần đối thoại", typed.getOrDefault(PlanPart.ROUNDS, ""));
        List<String> tasks = lines("Tổ chức thực hiện", typed.getOrDefault(PlanPart.TASKS, ""));
        PlanEntry entry = new PlanEntry(PlanLines.read(String.join("\n", rounds)), tasks);
        plans.revise(edit.document(), entry, edit.user());
    }

    private static List<String> lines(String label, String typed) {
        return TypedText.of(label, typed, LONG).required().lines();
    }
}
