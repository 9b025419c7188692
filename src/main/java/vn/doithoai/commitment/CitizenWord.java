package vn.doithoai.commitment;

/**
 * Tells the citizen behind a petition what became of the commitment made to them. Owned here, answered by whoever knows
 * petitioners, so that this room knows none.
 */
public interface CitizenWord {

    /**
     * Works in the caller's transaction.
     *
     * @param petitionCaseNumber e.g. {@code KN-2025-02-0001}
     * @param commitmentCaseNumber e.g. {@code CK-2025-02-01}
     * @param result what the unit reported
     */
    void send(String petitionCaseNumber, String commitmentCaseNumber, String result);
}
