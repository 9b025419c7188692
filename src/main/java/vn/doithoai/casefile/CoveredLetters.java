package vn.doithoai.casefile;

import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.reminder.Reminder;
import vn.doithoai.reminder.ReminderRegister;
import vn.doithoai.reminder.ReminderSecrecy;

/**
 * Letters on their way that still list what became secret meanwhile: only confidants read them. Whoever has a task about
 * one sees a cover instead, from which its drafter draws the list anew without reading it.
 */
@Component
class CoveredLetters {

    private final ReminderSecrecy secrecy;
    private final ReminderRegister reminders;

    CoveredLetters(ReminderSecrecy secrecy, ReminderRegister reminders) {
        this.secrecy = secrecy;
        this.reminders = reminders;
    }

    /** Owners of the letters that urge units about the round, the covered ones included. */
    Stream<String> ofRound(String caseNumber) {
        return reminders.ofRound(caseNumber).stream().map(Reminder::caseNumber);
    }

    boolean covered(Document document, Authentication signedIn) {
        return covered(document, PetitionViewer.of(signedIn).sight().secrets());
    }

    boolean covered(Document document, boolean confidant) {
        return !confidant && secrecy.unnameable(document) > 0;
    }
}
