package vn.doithoai.conference;

import java.time.LocalDateTime;

/** What a round asks of the register of petitions. */
public interface IntakeRegister {

    /** @param closesAt first moment that is too late */
    IntakeCount count(String roundCaseNumber, LocalDateTime closesAt);
}
