package vn.doithoai.commitment.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.CommitmentDecisions;
import vn.doithoai.engine.CurrentUser;

@Component
class ConfirmCompletionListener implements TaskListener {

    private final CommitmentDecisions decisions;

    ConfirmCompletionListener(CommitmentDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateTask task) {
        VerdictForm verdict = VerdictForm.take(task, "confirm", "return");
        String id = CommitmentVariables.COMMITMENT_ID.get(task);
        decisions.judge(id, verdict.positive(), verdict.remark(), CurrentUser.of(task));
        CommitmentVariables.COMPLETION_CONFIRMED.set(task, verdict.positive());
    }
}
