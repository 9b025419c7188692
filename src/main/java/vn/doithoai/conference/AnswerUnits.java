package vn.doithoai.conference;

import java.util.Optional;

/** Where the head's word on who answers a petition goes. */
public interface AnswerUnits {

    /**
     * @param petition case number, e.g. {@code KN-2025-02-0001}
     * @param unit code or name of a unit as the head wrote it
     * @throws vn.doithoai.engine.InvalidInputException when there is no such petition in the round, no such unit, or the
     *     petition cannot be given to another unit any more
     */
    void reassign(String roundCaseNumber, String petition, String unit, Optional<String> note, String user);
}
