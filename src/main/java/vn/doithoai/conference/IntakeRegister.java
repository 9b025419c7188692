package vn.doithoai.conference;

import java.time.LocalDateTime;

/** What a round asks of the register of petitions. */
public interface IntakeRegister {

    /** @param closesAt first moment that is too late */
    IntakeCount count(String roundCaseNumber, LocalDateTime closesAt);

    /** Petitions that had come when the session began; what is put at the session itself is counted in its minutes. */
    int receivedBefore(String roundCaseNumber, LocalDateTime sessionStart);
}
