package vn.doithoai.commitment.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.CommitmentDecisions;
import vn.doithoai.engine.CurrentUser;

@Component
class UrgeCommitmentListener implements TaskListener {

    private final CommitmentDecisions decisions;

    UrgeCommitmentListener(CommitmentDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateTask task) {
        decisions.urged(CommitmentVariables.COMMITMENT_ID.get(task), CurrentUser.of(task));
    }
}
