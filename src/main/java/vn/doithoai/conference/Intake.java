package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The window in which a round takes petitions in. */
@Service
@Transactional
public class Intake {

    private final RoundRegister register;
    private final IntakeRegister petitions;
    private final Clock clock;

    Intake(RoundRegister register, IntakeRegister petitions, Clock clock) {
        this.register = register;
        this.petitions = petitions;
        this.clock = clock;
    }

    public void open(String roundId) {
        register.openIntake(roundId, LocalDateTime.now(clock));
    }

    public void close(String roundId) {
        register.closeIntake(roundId, LocalDateTime.now(clock));
    }

    /** Counts what came in. None at all is an ordinary outcome: the session is still held. */
    public IntakeCount consolidate(String roundId) {
        Round round = register.get(roundId);
        IntakeCount count = petitions.count(round.caseNumber());
        register.recordIntake(roundId, count);
        return count;
    }
}
