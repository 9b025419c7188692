package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.petition.PetitionClock;

@Component
class AwaitReplyDelegate implements JavaDelegate {

    private final PetitionClock clock;

    AwaitReplyDelegate(PetitionClock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PetitionVariables.TRANSFER_REPLY_DUE_AT.set(execution, VietnameseTime.instant(clock.transferReplyDueAt()));
    }
}
