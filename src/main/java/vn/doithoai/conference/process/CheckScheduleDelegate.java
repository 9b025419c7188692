package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Finding;
import vn.doithoai.conference.RoundSetup;

@Component
class CheckScheduleDelegate implements JavaDelegate {

    private final RoundSetup setup;

    CheckScheduleDelegate(RoundSetup setup) {
        this.setup = setup;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RoundSetup.Checked checked = setup.check(ConferenceVariables.ROUND_ID.get(execution));
        ConferenceVariables.SCHEDULE_LAWFUL.set(execution, !Finding.anyError(checked.findings()));
        ConferenceVariables.FINDINGS.set(execution, Finding.lines(checked.findings()));
        TimetableVariables.set(execution, checked.instants());
    }
}
