package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Intake;
import vn.doithoai.conference.IntakeCount;

@Component
class ConsolidateDelegate implements JavaDelegate {

    private final Intake intake;

    ConsolidateDelegate(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        IntakeCount count = intake.consolidate(ConferenceVariables.ROUND_ID.get(execution));
        ConferenceVariables.ANSWERS_TO_ASSIGN.set(execution, count.inTime() > 0);
    }
}
