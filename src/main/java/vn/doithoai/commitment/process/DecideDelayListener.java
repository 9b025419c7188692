package vn.doithoai.commitment.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.CommitmentDecisions;
import vn.doithoai.engine.CurrentUser;

@Component
class DecideDelayListener implements TaskListener {

    private final CommitmentDecisions decisions;

    DecideDelayListener(CommitmentDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateTask task) {
        VerdictForm verdict = VerdictForm.take(task, "grant", "refuse");
        String id = CommitmentVariables.COMMITMENT_ID.get(task);
        decisions.decideDelay(id, verdict.positive(), verdict.remark(), CurrentUser.of(task));
        CommitmentVariables.DELAY_GRANTED.set(task, verdict.positive());
    }
}
