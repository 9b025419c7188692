package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Schedule;
import vn.doithoai.conference.Session;

@Component
class FillMinutesListener implements TaskListener {

    private final Session session;

    FillMinutesListener(Session session) {
        this.session = session;
    }

    @Override
    public void notify(DelegateTask task) {
        Schedule schedule = session.schedule(ConferenceVariables.ROUND_ID.get(task));
        task.setVariableLocal(MinutesForm.HELD_ON.name(), schedule.sessionDay().toString());
        task.setVariableLocal(
                MinutesForm.STARTED_AT.name(),
                schedule.sessionStart().toLocalTime().toString());
        task.setVariableLocal(
                MinutesForm.ENDED_AT.name(), schedule.sessionEnd().toLocalTime().toString());
    }
}
