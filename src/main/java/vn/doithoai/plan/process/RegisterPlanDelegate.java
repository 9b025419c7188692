package vn.doithoai.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.plan.AnnualPlan;
import vn.doithoai.plan.Plans;

@Component
class RegisterPlanDelegate implements JavaDelegate {

    private final Plans plans;

    RegisterPlanDelegate(Plans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int year = PlanForm.YEAR.require(execution);
        AnnualPlan plan = plans.register(year, PlanForm.take(execution), CurrentUser.of(execution));
        PlanVariables.PLAN_ID.set(execution, plan.id());
        execution.setProcessBusinessKey(plan.caseNumber());
    }
}
