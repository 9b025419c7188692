package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is written down about a petition while it is handled.
 *
 * @param term code of the running term, a {@link vn.doithoai.calendar.TermCode}
 * @param termFrom the day that the term counts from: receipt, or reopening
 * @param missing what the petitioner was asked to supplement
 * @param supplementDue last day for it
 * @param refusal why it is not examined
 * @param askedDueOn new last day that the head has not decided on yet
 * @param proposal what the table proposed
 */
public record CaseNotes(
        String term,
        LocalDate termFrom,
        Optional<String> missing,
        Optional<LocalDate> supplementDue,
        Optional<String> refusal,
        Optional<LocalDate> askedDueOn,
        Optional<LocalDate> urgedFor,
        Optional<Proposal> proposal) {}
