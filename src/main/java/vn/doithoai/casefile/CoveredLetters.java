package vn.doithoai.casefile;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.reminder.ReminderSecrecy;

/**
 * Letters on their way that still list what became secret meanwhile: only confidants read them. Whoever has a task about
 * one sees a cover instead, from which its drafter draws the list anew without reading it.
 */
@Component
class CoveredLetters {

    private final ReminderSecrecy secrecy;

    CoveredLetters(ReminderSecrecy secrecy) {
        this.secrecy = secrecy;
    }

    boolean covered(Document document, Authentication signedIn) {
        return covered(document, PetitionViewer.of(signedIn).sight().secrets());
    }

    boolean covered(Document document, boolean confidant) {
        return !confidant && secrecy.unnameable(document) > 0;
    }
}
