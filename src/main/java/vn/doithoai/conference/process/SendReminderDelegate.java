package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Reminder;

@Component
class SendReminderDelegate implements JavaDelegate {

    private final Reminder reminder;

    SendReminderDelegate(Reminder reminder) {
        this.reminder = reminder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminder.send(ConferenceVariables.ROUND_ID.get(execution));
    }
}
