package vn.doithoai.conference;

import java.time.LocalDate;
import java.util.List;

/** Where a round's conclusions are followed up, and what became of those of earlier rounds. */
public interface Promises {

    /** Has each conclusion followed until it is done. Doing it again changes nothing. */
    void make(String roundCaseNumber, List<Minutes.Conclusion> conclusions);

    /** Commitments of earlier rounds that the report of this one has to account for. */
    List<Promised> earlier(String roundCaseNumber);

    /**
     * One commitment, fit to leave the office.
     *
     * @param owner name of the body that keeps it
     * @param state in words
     */
    record Promised(String content, String owner, LocalDate due, String state) {}
}
