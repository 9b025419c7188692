package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Assignments;
import vn.doithoai.engine.CurrentUser;

@Component
class AssignAnswersListener implements TaskListener {

    private final Assignments assignments;

    AssignAnswersListener(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void notify(DelegateTask task) {
        assignments.assign(
                ConferenceVariables.ROUND_ID.get(task),
                AssignmentForm.takeLines(task),
                AssignmentForm.NOTE.take(task),
                CurrentUser.of(task));
        ConferenceVariables.ANSWERS_TO_ASSIGN.set(task, false);
    }
}
