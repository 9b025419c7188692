package vn.doithoai.reminder.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.reminder.Reminders;

@Component
class WithdrawReminderDelegate implements JavaDelegate {

    private final Reminders reminders;

    WithdrawReminderDelegate(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.withdraw(ReminderVariables.REMINDER_CASE.get(execution));
    }
}
