package vn.doithoai.conference.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.WaitingRounds;
import vn.doithoai.engine.ProcessMessages;

/** What the application tells a running round. */
@Component
public class ConferenceProcess implements WaitingRounds {

    private final RuntimeService runtime;
    private final ProcessMessages messages;

    ConferenceProcess(RuntimeService runtime, ProcessMessages messages) {
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public boolean canChange(String caseNumber) {
        return messages.awaited(ConferenceVariables.PROCESS, caseNumber, ConferenceVariables.ROUND_CHANGED);
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
