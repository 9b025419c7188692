package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.RoundChanges;

@Component
class ApplyChangeDelegate implements JavaDelegate {

    private final RoundChanges changes;

    ApplyChangeDelegate(RoundChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RoundChanges.Applied applied = changes.apply(ConferenceVariables.CHANGE_ID.get(execution));
        ConferenceVariables.CANCELS.set(execution, applied.cancels());
        ConferenceVariables.INTAKE_PHASE.set(execution, applied.phase().name());
        TimetableVariables.set(execution, applied.instants());
    }
}
