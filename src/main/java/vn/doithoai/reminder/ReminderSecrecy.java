package vn.doithoai.reminder;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;

/**
 * A case can become a denunciation while a letter that lists it is on its way. From then on nobody but confidants reads
 * the letter, and nobody passes it on, until its list is drawn anew. How many cases it is about is said, never which.
 */
@Component
public class ReminderSecrecy {

    private final Reminders reminders;
    private final SecretMatters secrets;

    ReminderSecrecy(Reminders reminders, SecretMatters secrets) {
        this.reminders = reminders;
        this.secrets = secrets;
    }

    /** How many listed matters may not be named any more; 0 for any other document, and for what is out already. */
    public long unnameable(Document document) {
        return document.issued().isPresent()
                ? 0
                : reminders
                        .behind(document)
                        .map(reminder ->
                                count(document, secrets.of(reminder.entry().round())))
                        .orElse(0L);
    }

    private static long count(Document document, Set<String> secret) {
        return ListedDuties.of(document).stream()
                .filter(line -> secret.contains(line.caseNumber()))
                .count();
    }
}
