package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Session;

@Component
class NameDeputyListener implements TaskListener {

    private final Session session;

    NameDeputyListener(Session session) {
        this.session = session;
    }

    @Override
    public void notify(DelegateTask task) {
        session.nameDeputy(ConferenceVariables.ROUND_ID.get(task), SessionForm.DEPUTY.take(task));
    }
}
