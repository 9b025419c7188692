package vn.doithoai.casefile;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Drafting;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.reminder.Reminder;
import vn.doithoai.reminder.Reminders;
import vn.doithoai.reminder.RunningReminders;

/** Brings the draft of a letter that urges up to date, or ends its way. Refusals store nothing. */
@Service
@Transactional
@PreAuthorize("hasRole('CASE_OFFICER')")
class ReminderEditing {

    private final Drafting drafting;
    private final Reminders reminders;
    private final RunningReminders running;

    ReminderEditing(Drafting drafting, Reminders reminders, RunningReminders running) {
        this.drafting = drafting;
        this.reminders = reminders;
        this.running = running;
    }

    void redraw(DraftEdit edit) {
        drafting.requireUnchanged(edit.document().id(), edit.basis());
        reminders.redraw(edit.document(), edit.user());
    }

    void giveUp(DraftEdit edit) {
        drafting.requireUnchanged(edit.document().id(), edit.basis());
        String caseNumber = reminders
                .behind(edit.document())
                .map(Reminder::caseNumber)
                .filter(running::running)
                .orElseThrow(() -> new InvalidInputException("Công văn này không còn rút được."));
        running.giveUp(caseNumber);
    }
}
