package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.RoundSetup;
import vn.doithoai.engine.CurrentUser;

@Component
class DecideRoundListener implements TaskListener {

    private final RoundSetup setup;

    DecideRoundListener(RoundSetup setup) {
        this.setup = setup;
    }

    @Override
    public void notify(DelegateTask task) {
        DecisionForm decision = DecisionForm.take(task);
        setup.decide(
                ConferenceVariables.ROUND_ID.get(task), decision.approved(), decision.reason(), CurrentUser.of(task));
        ConferenceVariables.APPROVED.set(task, decision.approved());
    }
}
