package vn.doithoai.remedy.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.remedy.Remedies;

@Component
class DecideRemedyListener implements TaskListener {

    private final Remedies remedies;

    DecideRemedyListener(Remedies remedies) {
        this.remedies = remedies;
    }

    @Override
    public void notify(DelegateTask task) {
        RemedyDecision decision = RemedyDecision.take(task);
        String remedy = RemedyVariables.REMEDY_ID.get(task);
        remedies.decide(remedy, decision.approved(), decision.remarks(), CurrentUser.of(task));
        RemedyVariables.APPROVED.set(task, decision.approved());
    }
}
