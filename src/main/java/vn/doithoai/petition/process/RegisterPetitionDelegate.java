package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionIntake;

@Component
class RegisterPetitionDelegate implements JavaDelegate {

    private final PetitionIntake intake;

    RegisterPetitionDelegate(PetitionIntake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Petition petition = intake.register(PetitionForm.take(execution), CurrentUser.of(execution));
        execution.setProcessBusinessKey(petition.caseNumber());
    }
}
