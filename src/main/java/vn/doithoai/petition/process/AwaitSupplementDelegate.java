package vn.doithoai.petition.process;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.petition.Supplements;

@Component
class AwaitSupplementDelegate implements JavaDelegate {

    private final Supplements supplements;

    AwaitSupplementDelegate(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDateTime until = supplements.await(PetitionVariables.PETITION_ID.get(execution));
        PetitionVariables.SUPPLEMENT_DUE_AT.set(execution, VietnameseTime.instant(until));
    }
}
