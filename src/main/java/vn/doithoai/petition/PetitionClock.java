package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.Deadline;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.calendar.WorkingCalendar;

/**
 * The terms that run for one petition. They count from receipt, or from the reopening of a closed case; only what
 * {@link Settling} begins counts from its own day.
 */
@Service
@Transactional
public class PetitionClock {

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final KnownRounds rounds;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PetitionClock(
            PetitionRegister register,
            PetitionNotes notes,
            KnownRounds rounds,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Clock clock) {
        this.register = register;
        this.notes = notes;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the timers of a starting case wait for, each 24:00 of its last day. */
    public record Instants(LocalDateTime dueAt, LocalDateTime warnAt, LocalDateTime acknowledgeDueAt) {}

    /** @param reopened whether the terms count from today instead of from receipt */
    public Instants starting(Petition petition, boolean reopened) {
        LocalDate from = reopened ? LocalDate.now(clock) : petition.receivedAt().toLocalDate();
        return new Instants(dueAt(petition), endOf(TermCode.WARN_PETITION, from), endOf(TermCode.ACKNOWLEDGE, from));
    }

    /** 24:00 of the last day of the running term. */
    public LocalDateTime dueAt(String petitionId) {
        return dueAt(register.get(petitionId));
    }

    static LocalDateTime dueAt(Petition petition) {
        return petition.dueOn().plusDays(1).atStartOfDay();
    }

    /**
     * When the unit's answer is awaited: in time for the round's session while that still lies ahead, and never after
     * the petition's own term.
     */
    public LocalDateTime unitAnswerDueAt(String petitionId) {
        Petition petition = register.get(petitionId);
        return rounds.window(petition.roundCaseNumber())
                .filter(window -> !petition.late() && !window.held())
                .map(window -> deadlines.due(
                        TermCode.UNIT_ANSWER_BEFORE_SESSION,
                        window.sessionStart().toLocalDate()))
                .map(Deadline::endsAtLocal)
                .filter(at -> at.isAfter(LocalDateTime.now(clock)) && at.isBefore(dueAt(petition)))
                .orElse(dueAt(petition));
    }

    public LocalDateTime transferReplyDueAt() {
        return endOf(TermCode.TRANSFER_REPLY, LocalDate.now(clock));
    }

    /**
     * A term that the head has extended stays while its kind does.
     *
     * @return whether a timer has to be set: the last day is another one now, or over, so that no timer waits for it
     */
    boolean follow(Petition petition, Classification classification) {
        TermCode term = term(classification);
        if (!notes.of(petition.id()).term().equals(term.name())) {
            run(petition.id(), term);
        }
        Petition now = register.get(petition.id());
        return !now.dueOn().equals(petition.dueOn()) || over(now);
    }

    /** Has another term run, from the day that all terms of this petition count from. */
    void run(String petitionId, TermCode term) {
        Deadline due = deadlines.due(term, notes.of(petitionId).termFrom());
        notes.write(petitionId, Map.of("term", term.name(), "due_on", due.lastDay(), "due_why", due.explanation()));
    }

    /** Whether the last day is past; its 24:00 counts as past. */
    boolean over(Petition petition) {
        return !LocalDateTime.now(clock).isBefore(dueAt(petition));
    }

    private static TermCode term(Classification classification) {
        boolean within = classification.competence() == Competence.WITHIN;
        return switch (classification.kind()) {
            case RULE_FEEDBACK -> TermCode.FORWARD_RULE_FEEDBACK;
            case DENUNCIATION -> within ? TermCode.CLASSIFY_DENUNCIATION : TermCode.FORWARD_DENUNCIATION;
            case COMPLAINT -> within ? TermCode.ACCEPT_COMPLAINT : TermCode.WORD_TO_PETITIONER;
            case PETITION, SUGGESTION, DISPUTE -> TermCode.WORD_TO_PETITIONER;
        };
    }

    /** Working days after the last day of the term; 0 is in time, and a free day after it is one day late already. */
    int daysLate(LocalDate dueOn, LocalDateTime done) {
        LocalDate day = done.toLocalDate();
        return day.isAfter(dueOn) ? Math.max(1, calendar.workingDaysIn(dueOn.plusDays(1), day)) : 0;
    }

    private LocalDateTime endOf(TermCode term, LocalDate from) {
        return deadlines.due(term, from).endsAtLocal();
    }
}
