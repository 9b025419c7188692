package vn.doithoai.commitment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.CommitmentAlerts;

@Component
class TellCitizenDelegate implements JavaDelegate {

    private final CommitmentAlerts alerts;

    TellCitizenDelegate(CommitmentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.informCitizen(CommitmentVariables.COMMITMENT_ID.get(execution));
    }
}
