package vn.doithoai.conference.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Finding;
import vn.doithoai.conference.RoundChanges;

@Component
class CheckChangeDelegate implements JavaDelegate {

    private final RoundChanges changes;

    CheckChangeDelegate(RoundChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<Finding> findings = changes.check(ConferenceVariables.CHANGE_ID.get(execution));
        ConferenceVariables.SCHEDULE_LAWFUL.set(execution, !Finding.anyError(findings));
        ConferenceVariables.FINDINGS.set(execution, Finding.lines(findings));
    }
}
