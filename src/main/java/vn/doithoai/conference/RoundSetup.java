package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.directory.Official;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;

/** Setting a round up until the head approves it. */
@Service
@Transactional
public class RoundSetup {

    private final RoundRegister register;
    private final ScheduleRules rules;
    private final Leaders leaders;
    private final Decisions decisions;
    private final Timetable timetable;
    private final FontCoverage font;
    private final Clock clock;

    RoundSetup(
            RoundRegister register,
            ScheduleRules rules,
            Leaders leaders,
            Decisions decisions,
            Timetable timetable,
            FontCoverage font,
            Clock clock) {
        this.register = register;
        this.rules = rules;
        this.leaders = leaders;
        this.decisions = decisions;
        this.timetable = timetable;
        this.font = font;
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
        requireTakeable(plan, plan.year());
        int ordinal = plan.ordinal().orElseGet(() -> register.highestOrdinal(plan.year()) + 1);
        String caseNumber = "DT-%d-%02d".formatted(plan.year(), ordinal);
        if (register.byCaseNumber(caseNumber).isPresent()) {
            throw new InvalidInputException(
                    "Năm %d đã có hội nghị đối thoại lần %d (hồ sơ %s).".formatted(plan.year(), ordinal, caseNumber));
        }
        Round round = round(plan, ordinal, caseNumber, secretary);
        register.insert(round, LocalDateTime.now(clock));
        return round;
    }

    private Round round(RoundPlan plan, int ordinal, String caseNumber, String secretary) {
        return new Round(
                UUID.randomUUID().toString(),
                caseNumber,
                plan.year(),
                ordinal,
                plan.theme(),
                plan.plan(),
                plan.schedule(),
                signer(plan),
                secretary,
                username(leaders.head()),
                Optional.empty(),
                RoundState.PLANNED,
                Optional.empty());
    }

    /** Takes the corrected plan; year and ordinal are the case number and stay. */
    public void correct(String roundId, RoundPlan plan) {
        requireTakeable(plan, register.get(roundId).year());
        register.reschedule(roundId, plan.schedule());
        register.describe(roundId, plan.theme(), plan.plan(), signer(plan));
    }

    /** Gives up a round that was never approved; nothing left the office, so its case number is free again. */
    public void withdraw(String roundId) {
        decisions.forget(roundId);
        register.delete(roundId);
    }

    public Round get(String roundId) {
        return register.get(roundId);
    }

    public RoundPlan.SignerRole signerRole(Round round) {
        return round.signer().equals(username(leaders.head()))
                ? RoundPlan.SignerRole.HEAD
                : RoundPlan.SignerRole.DEPUTY;
    }

    /** What the rules say against the schedule, and the instants that follow from it. */
    public record Checked(List<Finding> findings, Timetable.Instants instants) {}

    public Checked check(String roundId) {
        Schedule schedule = register.get(roundId).schedule();
        return new Checked(rules.check(schedule), timetable.of(schedule));
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

    /** @param year as it stands in the case number */
    private void requireTakeable(RoundPlan plan, int year) {
        rules.requirePlausible(plan.schedule());
        int held = plan.schedule().sessionDay().getYear();
        if (held != year) {
            throw new InvalidInputException(
                    "Hội nghị thuộc năm %d nhưng ngày hội nghị lại thuộc năm %d.".formatted(year, held));
        }
        font.require(plan.schedule().place());
        plan.theme().ifPresent(font::require);
    }

    private String signer(RoundPlan plan) {
        return username(leaders.signer(plan.signerRole()));
    }

    private static String username(Official official) {
        return official.username()
                .orElseThrow(() -> new InvalidInputException("Người ký trong danh bạ chưa có tài khoản."));
    }
}
