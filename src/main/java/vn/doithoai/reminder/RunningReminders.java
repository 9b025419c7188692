package vn.doithoai.reminder;

/** What is asked of the processes behind the letters. */
public interface RunningReminders {

    /** Whether the letter is on its way, so that it can still be given up. */
    boolean running(String caseNumber);

    /** Ends the letter's way; its unissued document is withdrawn with it. */
    void giveUp(String caseNumber);
}
