package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;

@Component
class RegisterPetitionDelegate implements JavaDelegate {

    private final EnteringPetitions entering;

    RegisterPetitionDelegate(EnteringPetitions entering) {
        this.entering = entering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EnteringPetitions.Entered entered = entering.enter(PetitionForm.take(execution), CurrentUser.of(execution));
        execution.setProcessBusinessKey(entered.caseNumber());
        execution.setVariables(entered.variables());
    }
}
