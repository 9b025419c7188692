package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Anonymisation;

@Component
class AnonymisePetitionersDelegate implements JavaDelegate {

    private final Anonymisation anonymisation;

    AnonymisePetitionersDelegate(Anonymisation anonymisation) {
        this.anonymisation = anonymisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        anonymisation.run();
    }
}
