package vn.doithoai.plan.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.doithoai.plan.RunningPlans;

/** What the application tells a plan on its way. */
@Component
public class PlanProcess implements RunningPlans {

    private final RuntimeService runtime;

    PlanProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean running(String caseNumber) {
        return runtime.createExecutionQuery()
                        .processDefinitionKey(PlanVariables.PROCESS)
                        .processInstanceBusinessKey(caseNumber)
                        .messageEventSubscriptionName(PlanVariables.NOT_NEEDED)
                        .count()
                > 0;
    }

    @Override
    public void giveUp(String caseNumber) {
        runtime.createMessageCorrelation(PlanVariables.NOT_NEEDED)
                .processInstanceBusinessKey(caseNumber)
                .correlate();
    }
}
