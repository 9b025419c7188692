package vn.doithoai.conference.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.WaitingRounds;

/** What the application tells a running round. */
@Component
public class ConferenceProcess implements WaitingRounds {

    private final RuntimeService runtime;

    ConferenceProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean canChange(String caseNumber) {
        return runtime.createExecutionQuery()
                        .processDefinitionKey(ConferenceVariables.PROCESS)
                        .processInstanceBusinessKey(caseNumber)
                        .messageEventSubscriptionName(ConferenceVariables.ROUND_CHANGED)
                        .count()
                > 0;
    }

    /**
     * Hands an approved change to the round that waits.
     *
     * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException when it does not wait (yet): the engine
     *     tries again later
     */
    void changeRound(String caseNumber, String changeId) {
        runtime.createMessageCorrelation(ConferenceVariables.ROUND_CHANGED)
                .processInstanceBusinessKey(caseNumber)
                .setVariable(ConferenceVariables.CHANGE_ID.name(), changeId)
                .correlate();
    }
}
