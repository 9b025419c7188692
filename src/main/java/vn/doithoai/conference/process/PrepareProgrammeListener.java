package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Session;

@Component
class PrepareProgrammeListener implements TaskListener {

    private final Session session;

    PrepareProgrammeListener(Session session) {
        this.session = session;
    }

    @Override
    public void notify(DelegateTask task) {
        session.prepare(ConferenceVariables.ROUND_ID.get(task), SessionForm.PROGRAMME.require(task));
    }
}
