package vn.doithoai.petition;

import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.Deadline;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.document.DocumentKind;

/** A complaint against the office's own act, once accepted: its term counts from that day (Luật Khiếu nại 2011 điều 28). */
@Service
@Transactional
public class Settling {

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final PetitionClock terms;
    private final Deadlines deadlines;
    private final LetterDates dates;

    Settling(
            PetitionRegister register,
            PetitionNotes notes,
            PetitionClock terms,
            Deadlines deadlines,
            LetterDates dates) {
        this.register = register;
        this.notes = notes;
        this.terms = terms;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    /** @param unitAnswerDueAt when the unit's answer is awaited */
    public record Instants(LocalDateTime dueAt, LocalDateTime unitAnswerDueAt) {}

    /** Sets the term that begins with the acceptance notice, on its day of issue. */
    public Instants begin(String petitionId) {
        register.lock(petitionId);
        String number = register.get(petitionId).caseNumber();
        Deadline due = deadlines.due(
                TermCode.SETTLE_COMPLAINT,
                dates.issuedAt(number, DocumentKind.ACCEPTANCE_NOTICE).toLocalDate());
        notes.write(
                petitionId, Map.of("term", due.code().name(), "due_on", due.lastDay(), "due_why", due.explanation()));
        return new Instants(terms.dueAt(petitionId), terms.unitAnswerDueAt(petitionId));
    }

    /** Whether it has been accepted before; nobody is told of that twice. */
    boolean begun(String petitionId) {
        return notes.of(petitionId).term().equals(TermCode.SETTLE_COMPLAINT.name());
    }
}
