package vn.doithoai.commitment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.CommitmentAlerts;

@Component
class RemindOwnerDelegate implements JavaDelegate {

    private final CommitmentAlerts alerts;

    RemindOwnerDelegate(CommitmentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindOwner(CommitmentVariables.COMMITMENT_ID.get(execution));
    }
}
