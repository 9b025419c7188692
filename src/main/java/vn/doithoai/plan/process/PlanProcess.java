package vn.doithoai.plan.process;

import org.springframework.stereotype.Component;
import vn.doithoai.engine.ProcessMessages;
import vn.doithoai.plan.RunningPlans;

/** What the application tells a plan on its way. */
@Component
public class PlanProcess implements RunningPlans {

    private final ProcessMessages messages;

    PlanProcess(ProcessMessages messages) {
        this.messages = messages;
    }

    @Override
    public boolean running(String caseNumber) {
        return messages.awaited(PlanVariables.PROCESS, caseNumber, PlanVariables.NOT_NEEDED);
    }

    @Override
    public void giveUp(String caseNumber) {
        messages.tell(caseNumber, PlanVariables.NOT_NEEDED);
    }
}
