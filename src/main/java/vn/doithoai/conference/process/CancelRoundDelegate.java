package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.RoundClosing;

@Component
class CancelRoundDelegate implements JavaDelegate {

    private final RoundClosing closing;

    CancelRoundDelegate(RoundClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.cancel(ConferenceVariables.ROUND_ID.get(execution));
    }
}
