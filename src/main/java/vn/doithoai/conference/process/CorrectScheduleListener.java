package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.RoundSetup;

@Component
class CorrectScheduleListener implements TaskListener {

    private final RoundSetup setup;

    CorrectScheduleListener(RoundSetup setup) {
        this.setup = setup;
    }

    @Override
    public void notify(DelegateTask task) {
        String round = ConferenceVariables.ROUND_ID.get(task);
        Correction.apply(
                task, () -> setup.correct(round, RoundForm.take(task, setup::yearPlan)), () -> setup.withdraw(round));
    }
}
