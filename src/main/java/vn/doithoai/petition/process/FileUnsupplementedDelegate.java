package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Supplements;

@Component
class FileUnsupplementedDelegate implements JavaDelegate {

    private final Supplements supplements;

    FileUnsupplementedDelegate(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PetitionVariables.OUTCOME.set(
                execution,
                supplements.file(PetitionVariables.PETITION_ID.get(execution)).name());
    }
}
