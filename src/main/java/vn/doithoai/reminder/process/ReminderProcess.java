package vn.doithoai.reminder.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.doithoai.reminder.RunningReminders;

/** What the application tells a letter on its way. */
@Component
public class ReminderProcess implements RunningReminders {

    private final RuntimeService runtime;

    ReminderProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean running(String caseNumber) {
        return runtime.createExecutionQuery()
                        .processDefinitionKey(ReminderVariables.PROCESS)
                        .processInstanceBusinessKey(caseNumber)
                        .messageEventSubscriptionName(ReminderVariables.NOT_NEEDED)
                        .count()
                > 0;
    }

    @Override
    public void giveUp(String caseNumber) {
        runtime.createMessageCorrelation(ReminderVariables.NOT_NEEDED)
                .processInstanceBusinessKey(caseNumber)
                .correlate();
    }
}
