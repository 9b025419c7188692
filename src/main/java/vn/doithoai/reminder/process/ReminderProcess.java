package vn.doithoai.reminder.process;

import org.springframework.stereotype.Component;
import vn.doithoai.engine.ProcessMessages;
import vn.doithoai.reminder.RunningReminders;

/** What the application tells a letter on its way. */
@Component
public class ReminderProcess implements RunningReminders {

    private final ProcessMessages messages;

    ReminderProcess(ProcessMessages messages) {
        this.messages = messages;
    }

    @Override
    public boolean running(String caseNumber) {
        return messages.awaited(ReminderVariables.PROCESS, caseNumber, ReminderVariables.NOT_NEEDED);
    }

    @Override
    public void giveUp(String caseNumber) {
        messages.tell(caseNumber, ReminderVariables.NOT_NEEDED);
    }
}
