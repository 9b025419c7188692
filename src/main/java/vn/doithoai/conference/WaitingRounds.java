package vn.doithoai.conference;

/** What the business room asks of the running processes. */
public interface WaitingRounds {

    /** Whether the round is at a point where a change can reach it: waiting, or preparing the session. */
    boolean canChange(String caseNumber);
}
