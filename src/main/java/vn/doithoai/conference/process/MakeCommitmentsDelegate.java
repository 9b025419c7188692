package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.ConclusionFollowUp;

@Component
class MakeCommitmentsDelegate implements JavaDelegate {

    private final ConclusionFollowUp followUp;

    MakeCommitmentsDelegate(ConclusionFollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUp.begin(ConferenceVariables.ROUND_ID.get(execution));
    }
}
