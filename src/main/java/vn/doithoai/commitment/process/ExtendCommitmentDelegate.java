package vn.doithoai.commitment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.CommitmentDecisions;
import vn.doithoai.commitment.CommitmentTimetable;
import vn.doithoai.engine.VietnameseTime;

@Component
class ExtendCommitmentDelegate implements JavaDelegate {

    private final CommitmentDecisions decisions;

    ExtendCommitmentDelegate(CommitmentDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CommitmentTimetable.Instants instants = decisions.extend(CommitmentVariables.COMMITMENT_ID.get(execution));
        CommitmentVariables.DUE_AT.set(execution, VietnameseTime.instant(instants.dueAt()));
        CommitmentVariables.REMINDER_AT.set(execution, VietnameseTime.instant(instants.reminderAt()));
        CommitmentVariables.URGING_OVER.set(execution, true);
    }
}
