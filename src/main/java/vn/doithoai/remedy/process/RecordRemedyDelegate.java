package vn.doithoai.remedy.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.remedy.Remedies;

@Component
class RecordRemedyDelegate implements JavaDelegate {

    private final Remedies remedies;

    RecordRemedyDelegate(Remedies remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remedies.finish(RemedyVariables.REMEDY_ID.get(execution));
    }
}
