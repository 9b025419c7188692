package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Session;
import vn.doithoai.engine.CurrentUser;

@Component
class RecordMinutesListener implements TaskListener {

    private final Session session;

    RecordMinutesListener(Session session) {
        this.session = session;
    }

    @Override
    public void notify(DelegateTask task) {
        session.hold(
                ConferenceVariables.ROUND_ID.get(task),
                MinutesForm.take(task),
                MinutesForm.takeQuestions(task),
                CurrentUser.of(task));
    }
}
