package vn.doithoai.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.engine.InvalidInputException;

/** The desk of the unit that has to keep a commitment: it reports the thing done, or asks for more time. */
@Service
@Transactional
public class Fulfilment {

    private final CommitmentRegister register;
    private final CommitmentHistory history;
    private final Clock clock;

    Fulfilment(CommitmentRegister register, CommitmentHistory history, Clock clock) {
        this.register = register;
        this.history = history;
        this.clock = clock;
    }

    /** @throws InvalidInputException when the day lies ahead */
    public void report(String id, String result, LocalDate doneOn, String user) {
        if (doneOn.isAfter(LocalDate.now(clock))) {
            throw new InvalidInputException("Ngày hoàn thành không được sau hôm nay.");
        }
        register.report(id, result, doneOn);
        history.person(id, CommitmentEvent.Kind.REPORTED, user, Optional.of(result), Optional.of(doneOn));
    }

    /** @throws InvalidInputException when the new day gives no more time */
    public void askDelay(String id, LocalDate newDue, String reason, String user) {
        LocalDate due = register.get(id).promise().due();
        if (!newDue.isAfter(due)) {
            throw new InvalidInputException(
                    "Thời hạn mới phải sau thời hạn đang áp dụng (%s).".formatted(VietnameseDate.numeric(due)));
        }
        if (newDue.isBefore(LocalDate.now(clock))) {
            throw new InvalidInputException("Thời hạn mới không được là ngày đã qua.");
        }
        history.person(id, CommitmentEvent.Kind.DELAY_ASKED, user, Optional.of(reason), Optional.of(newDue));
    }
}
