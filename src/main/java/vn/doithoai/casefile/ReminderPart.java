package vn.doithoai.casefile;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.reminder.Reminder;
import vn.doithoai.reminder.Reminders;
import vn.doithoai.reminder.RunningReminders;

/** What can be done about the draft of a letter that urges: draw its list anew, or give it up. */
@Component
class ReminderPart implements DocumentPart {

    static final String REDRAWN = "reminderForm";
    static final String GIVEN_UP = "reminderEndForm";

    private final Reminders reminders;
    private final RunningReminders running;

    ReminderPart(Reminders reminders, RunningReminders running) {
        this.reminders = reminders;
        this.running = running;
    }

    @Override
    public Optional<String> show(Document document, Viewer viewer, Model model) {
        if (!viewer.editsDrafts() || document.state() != DocumentState.DRAFT) {
            return Optional.empty();
        }
        Optional<Reminder> reminder = reminders.behind(document);
        reminder.filter(known -> running.running(known.caseNumber()))
                .ifPresent(known -> model.addAttribute(GIVEN_UP, true));
        return reminder.map(known -> "reminder-part.ftlh");
    }
}
