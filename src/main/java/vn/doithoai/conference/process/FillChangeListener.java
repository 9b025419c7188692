package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.RoundChanges;

@Component
class FillChangeListener implements TaskListener {

    private final RoundChanges changes;

    FillChangeListener(RoundChanges changes) {
        this.changes = changes;
    }

    @Override
    public void notify(DelegateTask task) {
        ChangeForm.fill(task, changes.get(ConferenceVariables.CHANGE_ID.get(task)));
    }
}
