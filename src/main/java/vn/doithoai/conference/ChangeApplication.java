package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.IssueCompletion;

/** Brings an approved change into force. */
@Service
@Transactional
public class ChangeApplication {

    private final RoundRegister register;
    private final ChangeRegister changes;
    private final IntakeRegister petitions;
    private final Drafting drafting;
    private final IssueCompletion completion;
    private final Timetable timetable;
    private final Clock clock;

    ChangeApplication(
            RoundRegister register,
            ChangeRegister changes,
            IntakeRegister petitions,
            Drafting drafting,
            IssueCompletion completion,
            Timetable timetable,
            Clock clock) {
        this.register = register;
        this.changes = changes;
        this.petitions = petitions;
        this.drafting = drafting;
        this.completion = completion;
        this.timetable = timetable;
        this.clock = clock;
    }

    /**
     * A change in force.
     *
     * @param phase where the round goes on
     */
    public record Applied(boolean cancels, Timetable.Instants instants, IntakePhase phase) {}

    /** What was numbered is sent, drafts that rest on the old dates are given up; a longer window opens intake again even when it was over. */
    public Applied apply(String changeId) {
        RoundChange change = changes.get(changeId);
        Round round = register.get(change.roundId());
        Schedule schedule = change.after().orElse(change.before());
        LocalDateTime now = LocalDateTime.now(clock);
        completion.complete(round.caseNumber());
        drafting.withdrawUnissued(round.caseNumber());
        register.reschedule(round.id(), schedule);
        petitions.windowMoved(round.caseNumber(), schedule.intakeClosesAt());
        changes.markApplied(changeId, now);
        Timetable.Instants instants = timetable.of(schedule);
        IntakePhase phase = phase(round.state(), instants.intakeClosesAt().isAfter(now));
        if (phase == IntakePhase.OPEN) {
            register.openIntake(round.id(), now);
        }
        return new Applied(change.cancels(), instants, phase);
    }

    private static IntakePhase phase(RoundState state, boolean windowAhead) {
        return switch (state) {
            case PLANNED -> IntakePhase.BEFORE;
            case INTAKE -> IntakePhase.OPEN;
            default -> windowAhead ? IntakePhase.OPEN : IntakePhase.OVER;
        };
    }
}
