package vn.doithoai.plan;

/** What is asked of the processes behind the plans. */
public interface RunningPlans {

    /** Whether the plan is on its way, so that it can still be given up. */
    boolean running(String caseNumber);

    /** Ends the plan's way; its unissued document is withdrawn with it. */
    void giveUp(String caseNumber);
}
