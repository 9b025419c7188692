package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.petition.Settling;

@Component
class BeginSettlingDelegate implements JavaDelegate {

    private final Settling settling;

    BeginSettlingDelegate(Settling settling) {
        this.settling = settling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Settling.Instants begun = settling.begin(PetitionVariables.PETITION_ID.get(execution));
        PetitionVariables.DUE_AT.set(execution, VietnameseTime.instant(begun.dueAt()));
        PetitionVariables.MOVED_DUE_AT.set(execution, VietnameseTime.instant(begun.dueAt()));
        PetitionVariables.UNIT_ANSWER_DUE_AT.set(execution, VietnameseTime.instant(begun.unitAnswerDueAt()));
    }
}
