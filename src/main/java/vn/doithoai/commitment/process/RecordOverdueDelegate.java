package vn.doithoai.commitment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.CommitmentAlerts;

@Component
class RecordOverdueDelegate implements JavaDelegate {

    private final CommitmentAlerts alerts;

    RecordOverdueDelegate(CommitmentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean news = alerts.overdue(CommitmentVariables.COMMITMENT_ID.get(execution));
        CommitmentVariables.MANAGER_TOLD.set(execution, !news);
        CommitmentVariables.URGING_OVER.set(execution, false);
    }
}
