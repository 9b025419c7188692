package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundSetup;

@Component
class FillScheduleListener implements TaskListener {

    private final RoundSetup setup;

    FillScheduleListener(RoundSetup setup) {
        this.setup = setup;
    }

    @Override
    public void notify(DelegateTask task) {
        Round round = setup.get(ConferenceVariables.ROUND_ID.get(task));
        RoundForm.fill(task, round, setup.signerRole(round));
    }
}
