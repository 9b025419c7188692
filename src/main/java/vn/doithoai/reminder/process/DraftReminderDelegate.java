package vn.doithoai.reminder.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.document.process.DocumentVariables;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.reminder.Reminders;

@Component
class DraftReminderDelegate implements JavaDelegate {

    private final Reminders reminders;

    DraftReminderDelegate(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reminders.Drafted drafted = reminders.draft(ReminderForm.take(execution), CurrentUser.of(execution));
        DocumentVariables.DOCUMENT_ID.set(execution, drafted.document().id());
        DocumentVariables.SIGNER.set(execution, drafted.document().content().signer());
        DocumentVariables.DUE_AT.set(execution, VietnameseTime.instant(drafted.dueAt()));
        ReminderVariables.DOCUMENT_CASE.set(execution, drafted.document().caseNumber());
        ReminderVariables.REMINDER_CASE.set(execution, drafted.reminder().caseNumber());
        execution.setProcessBusinessKey(drafted.reminder().caseNumber());
    }
}
