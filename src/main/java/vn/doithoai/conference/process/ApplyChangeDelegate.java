package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.ChangeApplication;

@Component
class ApplyChangeDelegate implements JavaDelegate {

    private final ChangeApplication application;

    ApplyChangeDelegate(ChangeApplication application) {
        this.application = application;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ChangeApplication.Applied applied = application.apply(ConferenceVariables.CHANGE_ID.get(execution));
        ConferenceVariables.CANCELS.set(execution, applied.cancels());
        ConferenceVariables.INTAKE_PHASE.set(execution, applied.phase().name());
        TimetableVariables.set(execution, applied.instants());
    }
}
