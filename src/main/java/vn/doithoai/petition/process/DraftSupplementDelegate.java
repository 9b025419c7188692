package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.petition.Supplements;

@Component
class DraftSupplementDelegate implements JavaDelegate {

    private final Supplements supplements;

    DraftSupplementDelegate(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Supplements.Request request = supplements.ask(PetitionVariables.PETITION_ID.get(execution));
        LetterVariables.set(execution, request.letter());
        PetitionVariables.SUPPLEMENT_DUE_AT.set(execution, VietnameseTime.instant(request.awaitedUntil()));
    }
}
