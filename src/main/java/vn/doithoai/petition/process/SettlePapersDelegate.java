package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.PetitionClosing;

@Component
class SettlePapersDelegate implements JavaDelegate {

    private final PetitionClosing closing;

    SettlePapersDelegate(PetitionClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.settlePapers(PetitionVariables.PETITION_ID.get(execution));
    }
}
