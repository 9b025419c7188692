package vn.doithoai.reminder;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.directory.Body;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DraftRequest;
import vn.doithoai.document.Drafting;
import vn.doithoai.engine.GapFreeSeries;
import vn.doithoai.engine.InvalidInputException;

/** Letters that urge a unit: drafted from the registers, drawn anew while they are drafts, or given up. */
@Service
@Transactional
public class Reminders {

    private static final int AFTER_PREFIX = "DT-".length();

    private final ReminderRegister register;
    private final ReminderGate gate;
    private final ReminderDrafts drafts;
    private final Drafting drafting;
    private final GapFreeSeries series;
    private final Clock clock;

    Reminders(
            ReminderRegister register,
            ReminderGate gate,
            ReminderDrafts drafts,
            Drafting drafting,
            GapFreeSeries series,
            Clock clock) {
        this.register = register;
        this.gate = gate;
        this.drafts = drafts;
        this.drafting = drafting;
        this.series = series;
        this.clock = clock;
    }

    /** A stored letter and when it should be out: before the day by which it wants an answer begins. */
    public record Drafted(Reminder reminder, Document document, LocalDateTime dueAt) {}

    /**
     * Gathers what the unit owes and drafts the letter.
     *
     * @throws InvalidInputException when round, unit or day are not to be taken, the unit owes nothing, or another
     *     letter to it about this round is not out yet
     */
    public Drafted draft(ReminderEntry entry, String user) {
        Body unit = gate.unit(entry.unit());
        gate.requireAnswerDay(entry.answerBy());
        Overdue.Owed owed = gate.owed(entry);
        String numbers = "DD-" + entry.round().substring(AFTER_PREFIX);
        // the series is locked from here on, so that a form sent twice finds the letter of its first time
        String caseNumber = "%s-%02d".formatted(numbers, series.next(numbers));
        gate.requireNoneOnItsWay(entry);
        Reminder reminder = new Reminder(UUID.randomUUID().toString(), caseNumber, entry);
        register.insert(reminder, user, LocalDateTime.now(clock));
        Document document = drafting.create(new DraftRequest(
                reminder.caseNumber(), DocumentKind.REMINDER_LETTER, drafts.content(entry, unit, owed)));
        return new Drafted(reminder, document, entry.answerBy().atStartOfDay());
    }

    /** What a letter that urges was made for; empty for any other document. */
    @Transactional(readOnly = true)
    public Optional<Reminder> behind(Document document) {
        return document.kind() == DocumentKind.REMINDER_LETTER
                ? register.byCaseNumber(document.owner())
                : Optional.empty();
    }

    /**
     * Draws the draft's list anew from the registers as they stand now.
     *
     * @param user becomes an author of the document, and so neither checks nor signs it
     * @throws InvalidInputException when nothing is left to urge, or the document is no such draft any more
     */
    public void redraw(Document document, String user) {
        ReminderEntry entry = behind(document)
                .orElseThrow(() -> new InvalidInputException("Văn bản này không phải là công văn đôn đốc."))
                .entry();
        drafting.refresh(document.id(), drafts.facts(entry, gate.unit(entry.unit()), gate.owed(entry)), user);
    }

    /** Withdraws what has no number yet; what is out stays. */
    public void withdraw(String caseNumber) {
        drafting.withdrawUnissued(caseNumber);
    }
}
