package vn.doithoai.commitment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.CommitmentDecisions;

@Component
class CloseCommitmentDelegate implements JavaDelegate {

    private final CommitmentDecisions decisions;

    CloseCommitmentDelegate(CommitmentDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.close(CommitmentVariables.COMMITMENT_ID.get(execution));
        CommitmentVariables.URGING_OVER.set(execution, true);
    }
}
