package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Acknowledgement;

@Component
class AcknowledgePetitionDelegate implements JavaDelegate {

    private final Acknowledgement acknowledgement;

    AcknowledgePetitionDelegate(Acknowledgement acknowledgement) {
        this.acknowledgement = acknowledgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acknowledgement.send(PetitionVariables.PETITION_ID.get(execution));
    }
}
