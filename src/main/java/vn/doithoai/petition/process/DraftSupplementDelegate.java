package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Supplements;

@Component
class DraftSupplementDelegate implements JavaDelegate {

    private final Supplements supplements;

    DraftSupplementDelegate(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LetterVariables.set(execution, supplements.ask(PetitionVariables.PETITION_ID.get(execution)));
    }
}
