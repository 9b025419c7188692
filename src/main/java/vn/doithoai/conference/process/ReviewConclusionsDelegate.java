package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Session;

@Component
class ReviewConclusionsDelegate implements JavaDelegate {

    private final Session session;

    ReviewConclusionsDelegate(Session session) {
        this.session = session;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConferenceVariables.HAS_CONCLUSIONS.set(
                execution, session.anyConclusion(ConferenceVariables.ROUND_ID.get(execution)));
    }
}
