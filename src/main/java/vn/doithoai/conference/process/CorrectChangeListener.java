package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.RoundChanges;

@Component
class CorrectChangeListener implements TaskListener {

    private final RoundChanges changes;

    CorrectChangeListener(RoundChanges changes) {
        this.changes = changes;
    }

    @Override
    public void notify(DelegateTask task) {
        String change = ConferenceVariables.CHANGE_ID.get(task);
        Correction.apply(task, () -> changes.correct(change, ChangeForm.take(task)), () -> changes.withdraw(change));
    }
}
