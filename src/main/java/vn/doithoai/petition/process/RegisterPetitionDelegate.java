package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.petition.PetitionRegister;

@Component
class RegisterPetitionDelegate implements JavaDelegate {

    private final PetitionRegister register;

    RegisterPetitionDelegate(PetitionRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNumber = register.register(PetitionForm.take(execution), CurrentUser.of(execution));
        execution.setProcessBusinessKey(caseNumber);
    }
}
