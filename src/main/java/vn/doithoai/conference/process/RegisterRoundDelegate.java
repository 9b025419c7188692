package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundPlan;
import vn.doithoai.conference.RoundSetup;
import vn.doithoai.engine.CurrentUser;

@Component
class RegisterRoundDelegate implements JavaDelegate {

    private final RoundSetup setup;

    RegisterRoundDelegate(RoundSetup setup) {
        this.setup = setup;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RoundPlan plan = RoundForm.take(execution, setup::yearPlan);
        Round round = setup.register(plan, CurrentUser.of(execution));
        ConferenceVariables.ROUND_ID.set(execution, round.id());
        execution.setProcessBusinessKey(round.caseNumber());
    }
}
