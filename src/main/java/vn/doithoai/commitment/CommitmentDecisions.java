package vn.doithoai.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;

/** What others decide about a commitment: whether it is done, and whether the unit gets more time. */
@Service
@Transactional
public class CommitmentDecisions {

    private final CommitmentRegister register;
    private final CommitmentHistory history;
    private final CommitmentTimetable timetable;
    private final Clock clock;

    CommitmentDecisions(
            CommitmentRegister register, CommitmentHistory history, CommitmentTimetable timetable, Clock clock) {
        this.register = register;
        this.history = history;
        this.timetable = timetable;
        this.clock = clock;
    }

    /**
     * Takes the case officer's verdict on the unit's report.
     *
     * @throws InvalidInputException when a report is returned without saying what is missing
     */
    public void judge(String id, boolean done, Optional<String> remark, String user) {
        if (done) {
            history.person(id, CommitmentEvent.Kind.CONFIRMED, user, remark, Optional.empty());
            return;
        }
        requireRemark(remark, "Khi trả lại báo cáo, vui lòng ghi rõ ý kiến để đơn vị biết cần làm gì.");
        register.giveBack(id);
        history.person(id, CommitmentEvent.Kind.RETURNED, user, remark, Optional.empty());
    }

    public void close(String id) {
        register.close(id, LocalDateTime.now(clock));
    }

    /**
     * Takes the head's decision on the unit's wish.
     *
     * @throws InvalidInputException when a wish is refused without a reason
     */
    public void decideDelay(String id, boolean granted, Optional<String> remark, String user) {
        if (!granted) {
            requireRemark(remark, "Khi không đồng ý lùi thời hạn, vui lòng ghi rõ lý do.");
        }
        CommitmentEvent.Kind kind = granted ? CommitmentEvent.Kind.DELAY_GRANTED : CommitmentEvent.Kind.DELAY_REFUSED;
        history.person(id, kind, user, remark, history.askedFor(id));
    }

    /** Puts the day in force that the unit asked for, and returns what the process has to wait for now. */
    public CommitmentTimetable.Instants extend(String id) {
        LocalDate due = history.askedFor(id).orElseThrow();
        register.extend(id, due);
        return timetable.of(due);
    }

    /** The manager has spoken with the unit. */
    public void urged(String id, String user) {
        LocalDate due = register.get(id).promise().due();
        history.person(id, CommitmentEvent.Kind.URGED, user, Optional.empty(), Optional.of(due));
    }

    private static void requireRemark(Optional<String> remark, String otherwise) {
        if (remark.isEmpty()) {
            throw new InvalidInputException(otherwise);
        }
    }
}
