package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.petition.Transfers;

@Component
class RecordTransferReplyListener implements TaskListener {

    private final Transfers transfers;

    RecordTransferReplyListener(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean taken = TaskFields.yes(task, "taken", "refused");
        transfers.reply(
                PetitionVariables.PETITION_ID.get(task),
                taken,
                EligibilityForm.REASON.take(task),
                CurrentUser.of(task));
        PetitionVariables.TRANSFER_TAKEN.set(task, taken);
        PetitionVariables.MOVED_DUE_AT.set(task, PetitionVariables.DUE_AT.get(task));
    }
}
