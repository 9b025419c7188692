package vn.doithoai.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Messages to the one instance of a process that a case has. */
@Component
public class ProcessMessages {

    private final RuntimeService runtime;

    ProcessMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Whether the case's instance of the process waits for the message now. */
    public boolean awaited(String process, String caseNumber, String message) {
        return runtime.createExecutionQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(caseNumber)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /** @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException when nothing of the case waits for it */
    public void tell(String caseNumber, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .correlate();
    }
}
