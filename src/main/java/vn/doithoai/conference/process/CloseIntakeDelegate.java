package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Intake;

@Component
class CloseIntakeDelegate implements JavaDelegate {

    private final Intake intake;

    CloseIntakeDelegate(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.close(ConferenceVariables.ROUND_ID.get(execution));
    }
}
