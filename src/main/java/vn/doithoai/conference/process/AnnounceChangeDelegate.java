package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceChangeDelegate implements JavaDelegate {

    private final ConferenceProcess conference;

    AnnounceChangeDelegate(ConferenceProcess conference) {
        this.conference = conference;
    }

    @Override
    public void execute(DelegateExecution execution) {
        conference.changeRound(execution.getProcessBusinessKey(), ConferenceVariables.CHANGE_ID.get(execution));
    }
}
