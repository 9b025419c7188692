package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Classifying;

@Component
class ProposeClassificationDelegate implements JavaDelegate {

    private final Classifying classifying;

    ProposeClassificationDelegate(Classifying classifying) {
        this.classifying = classifying;
    }

    @Override
    public void execute(DelegateExecution execution) {
        classifying.propose(PetitionVariables.PETITION_ID.get(execution));
    }
}
