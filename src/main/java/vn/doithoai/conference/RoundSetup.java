package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;

/** Setting a round up until the head approves it. */
@Service
@Transactional
public class RoundSetup {

    private final RoundRegister register;
    private final ScheduleRules rules;
    private final NoticeReceivers receivers;
    private final Leaders leaders;
    private final Decisions decisions;
    private final Timetable timetable;
    private final PlanGate gate;
    private final Clock clock;

    RoundSetup(
            RoundRegister register,
            ScheduleRules rules,
            NoticeReceivers receivers,
            Leaders leaders,
            Decisions decisions,
            Timetable timetable,
            PlanGate gate,
            Clock clock) {
        this.register = register;
        this.rules = rules;
        this.receivers = receivers;
        this.leaders = leaders;
        this.decisions = decisions;
        this.timetable = timetable;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Stores a new round under its case number.
     *
     * @param secretary user who keeps the minutes
     * @throws InvalidInputException when the user is no official in office, the year already has this round or is not
     *     the session's, a date is far off or a text unprintable
     */
    public Round register(RoundPlan plan, String secretary) {
        leaders.requireInOffice(secretary);
        gate.require(plan, plan.year());
        int ordinal = plan.ordinal().orElseGet(() -> register.highestOrdinal(plan.year()) + 1);
        String caseNumber = "DT-%d-%02d".formatted(plan.year(), ordinal);
        if (register.byCaseNumber(caseNumber).isPresent()) {
            throw new InvalidInputException(
                    "Năm %d đã có hội nghị đối thoại lần %d (hồ sơ %s).".formatted(plan.year(), ordinal, caseNumber));
        }
        Round round = round(plan, ordinal, caseNumber, secretary);
        insert(round);
        return round;
    }

    /** A colleague may have taken the same case number since it was found free: then the table refuses the second. */
    private void insert(Round round) {
        try {
            register.insert(round, LocalDateTime.now(clock));
        } catch (DuplicateKeyException takenMeanwhile) {
            throw new InvalidInputException(
                    "Hồ sơ %s vừa được người khác lập. Vui lòng kiểm tra danh sách hồ sơ rồi gửi lại nếu vẫn cần."
                            .formatted(round.caseNumber()));
        }
    }

    private Round round(RoundPlan plan, int ordinal, String caseNumber, String secretary) {
        return new Round(
                UUID.randomUUID().toString(),
                caseNumber,
                plan.year(),
                ordinal,
                plan.theme(),
                plan.plan(),
                plan.noticeReceivers(),
                plan.schedule(),
                signer(plan),
                secretary,
                Leaders.account(leaders.head()),
                Optional.empty(),
                RoundState.PLANNED,
                Optional.empty());
    }

    /** Takes the corrected plan; year and ordinal are the case number and stay. */
    public void correct(String roundId, RoundPlan plan) {
        gate.require(plan, register.get(roundId).year());
        register.reschedule(roundId, plan.schedule());
        register.describe(roundId, plan, signer(plan));
    }

    /** Gives up a round that was never approved; nothing left the office, so its case number is free again. */
    public void withdraw(String roundId) {
        decisions.forget(roundId);
        register.delete(roundId);
    }

    /** The year's plan, so that nobody has to copy its number where it was issued with this system. */
    public Optional<Round.Plan> yearPlan(int year) {
        return gate.yearPlan(year);
    }

    public Round get(String roundId) {
        return register.get(roundId);
    }

    public RoundPlan.SignerRole signerRole(Round round) {
        return leaders.roleOf(round.signer());
    }

    /** What the rules say against the schedule and the receivers of the notice, and the instants that follow from it. */
    public record Checked(List<Finding> findings, Timetable.Instants instants) {}

    public Checked check(String roundId) {
        Round round = register.get(roundId);
        List<Finding> findings = new ArrayList<>(rules.check(round.schedule()));
        findings.addAll(receivers.check(round));
        return new Checked(List.copyOf(findings), timetable.of(round.schedule()));
    }

    /**
     * Takes the head's decision. The schedule is checked again, since days may have passed.
     *
     * @throws InvalidInputException when warnings are approved, or the round is returned, without a reason
     */
    public void decide(String roundId, boolean approved, Optional<String> reason, String head) {
        List<Finding> findings = check(roundId).findings();
        if (approved && Finding.anyError(findings)) {
            throw new InvalidInputException("Lịch không còn hợp lệ, không phê duyệt được; vui lòng trả lại để sửa:\n"
                    + Finding.lines(findings));
        }
        decisions.record(roundId, "SETUP", approved, findings, reason, head);
    }

    private String signer(RoundPlan plan) {
        return Leaders.account(leaders.signer(plan.signerRole()));
    }
}
