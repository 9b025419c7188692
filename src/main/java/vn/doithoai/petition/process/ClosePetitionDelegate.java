package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Outcome;
import vn.doithoai.petition.PetitionClosing;

@Component
class ClosePetitionDelegate implements JavaDelegate {

    private final PetitionClosing closing;

    ClosePetitionDelegate(PetitionClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Outcome outcome = Outcome.valueOf(PetitionVariables.OUTCOME.get(execution));
        closing.close(PetitionVariables.PETITION_ID.get(execution), outcome);
    }
}
