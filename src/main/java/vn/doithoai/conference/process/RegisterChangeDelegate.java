package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.RoundChange;
import vn.doithoai.conference.RoundChanges;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.engine.VietnameseTime;

@Component
class RegisterChangeDelegate implements JavaDelegate {

    private final RoundChanges changes;

    RegisterChangeDelegate(RoundChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNumber = ChangeForm.CASE_NUMBER.require(execution);
        RoundChange change = changes.request(caseNumber, ChangeForm.take(execution), CurrentUser.of(execution));
        ConferenceVariables.CHANGE_ID.set(execution, change.id());
        ConferenceVariables.ROUND_ID.set(execution, change.roundId());
        ConferenceVariables.CHANGE_DUE_AT.set(execution, VietnameseTime.instant(changes.dueAt(change)));
        execution.setProcessBusinessKey(caseNumber);
    }
}
