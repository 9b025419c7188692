package vn.doithoai.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.plan.Plans;

@Component
class WithdrawPlanDelegate implements JavaDelegate {

    private final Plans plans;

    WithdrawPlanDelegate(Plans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plans.withdraw(PlanVariables.PLAN_ID.get(execution));
    }
}
