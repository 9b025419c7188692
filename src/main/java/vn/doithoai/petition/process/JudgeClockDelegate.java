package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Urging;

@Component
class JudgeClockDelegate implements JavaDelegate {

    private final Urging urging;

    JudgeClockDelegate(Urging urging) {
        this.urging = urging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PetitionVariables.OVERDUE.set(execution, urging.overdue(PetitionVariables.PETITION_ID.get(execution)));
    }
}
