package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.RoundChanges;
import vn.doithoai.engine.CurrentUser;

@Component
class DecideChangeListener implements TaskListener {

    private final RoundChanges changes;

    DecideChangeListener(RoundChanges changes) {
        this.changes = changes;
    }

    @Override
    public void notify(DelegateTask task) {
        DecisionForm decision = DecisionForm.take(task);
        String change = ConferenceVariables.CHANGE_ID.get(task);
        changes.decide(change, decision.approved(), decision.reason(), CurrentUser.of(task));
        ConferenceVariables.APPROVED.set(task, decision.approved());
    }
}
