package vn.doithoai.conference;

import java.time.LocalDateTime;

/** What a round asks of the register of petitions. Contents are counted, not letters; merged ones once. */
public interface IntakeRegister {

    IntakeCount count(String roundCaseNumber);

    /** Contents in time that had come when the session began, without those put at the session itself. */
    int receivedBefore(String roundCaseNumber, LocalDateTime sessionStart);

    /** Questions put at the session itself. */
    int putAtSession(String roundCaseNumber);

    /** @param at against which terms that still run are judged */
    IntakeSummary summary(String roundCaseNumber, LocalDateTime at);

    /**
     * Intake now ends at another moment: what was late may be in time, and the other way round.
     *
     * @param closesAt first moment that is too late
     */
    void windowMoved(String roundCaseNumber, LocalDateTime closesAt);
}
