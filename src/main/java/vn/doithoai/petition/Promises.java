package vn.doithoai.petition;

import java.time.LocalDate;

/** Has somebody keep what an answer promised, after the petition is closed. */
public interface Promises {

    /**
     * Works in the caller's transaction; the same promise made again changes nothing.
     *
     * @param caseNumber the petition's, e.g. {@code KN-2025-02-0001}
     * @param owner who promised, as written
     * @param due last day
     */
    void promise(String caseNumber, String roundCaseNumber, String content, String owner, LocalDate due);
}
