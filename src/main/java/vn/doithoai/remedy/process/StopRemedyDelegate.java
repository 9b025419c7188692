package vn.doithoai.remedy.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.remedy.Remedies;

@Component
class StopRemedyDelegate implements JavaDelegate {

    private final Remedies remedies;

    StopRemedyDelegate(Remedies remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remedies.stopped(RemedyVariables.REMEDY_ID.get(execution));
    }
}
