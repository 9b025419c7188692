package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;

/** Postponing or cancelling a round that is already announced. */
@Service
@Transactional
public class RoundChanges {

    private final RoundRegister register;
    private final ChangeRegister changes;
    private final ScheduleRules rules;
    private final ChangeRules changeRules;
    private final Decisions decisions;
    private final ChangeGate gate;
    private final FontCoverage font;
    private final Clock clock;

    RoundChanges(
            RoundRegister register,
            ChangeRegister changes,
            ScheduleRules rules,
            ChangeRules changeRules,
            Decisions decisions,
            ChangeGate gate,
            FontCoverage font,
            Clock clock) {
        this.register = register;
        this.changes = changes;
        this.rules = rules;
        this.changeRules = changeRules;
        this.decisions = decisions;
        this.gate = gate;
        this.font = font;
        this.clock = clock;
    }

    /** @throws InvalidInputException when there is no such round, it can no longer be changed, or a text is unprintable */
    public RoundChange request(String caseNumber, ChangePlan plan, String user) {
        Round round = changeable(caseNumber);
        requireTakeable(plan, round.schedule());
        RoundChange change = new RoundChange(
                UUID.randomUUID().toString(),
                round.id(),
                plan.reason(),
                round.schedule(),
                plan.applyTo(round.schedule()),
                user);
        changes.insert(change, LocalDateTime.now(clock));
        return change;
    }

    private Round changeable(String caseNumber) {
        Round round = register.byCaseNumber(caseNumber)
                .orElseThrow(() -> new InvalidInputException(
                        "Không có hội nghị nào mang số hồ sơ %s (ví dụ đúng: DT-2025-02).".formatted(caseNumber)));
        gate.require(round);
        return round;
    }

    private void requireTakeable(ChangePlan plan, Schedule announced) {
        plan.applyTo(announced).ifPresent(rules::requirePlausible);
        font.require(plan.reason());
        plan.place().ifPresent(font::require);
    }

    public RoundChange get(String changeId) {
        return changes.get(changeId);
    }

    public void correct(String changeId, ChangePlan plan) {
        RoundChange old = changes.get(changeId);
        requireTakeable(plan, old.before());
        changes.update(new RoundChange(
                old.id(), old.roundId(), plan.reason(), old.before(), plan.applyTo(old.before()), old.requestedBy()));
    }

    /** When the head should have decided: while the change can still be announced in time. */
    public LocalDateTime dueAt(RoundChange change) {
        return changeRules.announceBy(change).endsAtLocal();
    }

    public List<Finding> check(String changeId) {
        return changeRules.check(changes.get(changeId));
    }

    /** Gives the wish up; the announced schedule stands. */
    public void withdraw(String changeId) {
        changes.close(changeId, false);
    }

    /**
     * Takes the head's decision; warnings need a reason.
     *
     * @throws InvalidInputException also when the round has moved on since the wish was registered
     */
    public void decide(String changeId, boolean approved, Optional<String> reason, String head) {
        if (approved) {
            gate.requireCurrent(changes.get(changeId));
        }
        List<Finding> findings = check(changeId);
        if (approved && Finding.anyError(findings)) {
            throw new InvalidInputException("Lịch mới không hợp lệ, không phê duyệt được:\n" + Finding.lines(findings));
        }
        decisions.record(changes.get(changeId).roundId(), "CHANGE", approved, findings, reason, head);
        changes.close(changeId, approved);
    }
}
