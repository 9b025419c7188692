package vn.doithoai.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.document.process.DocumentVariables;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.plan.Plans;

@Component
class DraftPlanDelegate implements JavaDelegate {

    private final Plans plans;

    DraftPlanDelegate(Plans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Plans.Drafted drafted = plans.draft(PlanVariables.PLAN_ID.get(execution));
        DocumentVariables.DOCUMENT_ID.set(execution, drafted.document().id());
        DocumentVariables.SIGNER.set(execution, drafted.document().content().signer());
        DocumentVariables.DUE_AT.set(execution, VietnameseTime.instant(drafted.dueAt()));
        PlanVariables.DOCUMENT_CASE.set(execution, drafted.document().caseNumber());
    }
}
