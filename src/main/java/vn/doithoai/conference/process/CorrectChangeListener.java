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
        changes.correct(ConferenceVariables.CHANGE_ID.get(task), ChangeForm.take(task));
    }
}
