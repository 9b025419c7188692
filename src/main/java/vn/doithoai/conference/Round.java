package vn.doithoai.conference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One round of dialogue.
 *
 * @param caseNumber e.g. {@code DT-2025-02}, never changed
 * @param ordinal "lần" within the year, from 1
 * @param plan the annual plan that the round carries out
 * @param noticeReceivers whom the notice goes to, in words; absent: the office's usual ones
 * @param signer user who signs the round's documents
 * @param secretary user who keeps the minutes
 * @param chair user who chairs the session: the head, or the deputy named in the head's absence
 */
public record Round(
        String id,
        String caseNumber,
        int year,
        int ordinal,
        Optional<String> theme,
        Plan plan,
        Optional<String> noticeReceivers,
        Schedule schedule,
        String signer,
        String secretary,
        String chair,
        Optional<String> programme,
        RoundState state,
        Optional<IntakeCount> intake) {

    /** @param reference number and symbol, e.g. {@code 62/KH-VPUB} */
    public record Plan(String reference, LocalDate date) {}
}
