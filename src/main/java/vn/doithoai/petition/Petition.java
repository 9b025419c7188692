package vn.doithoai.petition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One content of a letter on its way to an answer. Without the petitioner: that is {@link Identities}' matter.
 *
 * @param caseNumber e.g. {@code KN-2025-02-0001}; further contents of the same letter {@code KN-2025-02-0001-2}
 * @param ordinal place among the contents of its letter, from 1
 * @param late received after 24:00 of the last day of intake: treated, but outside the round
 * @param secret a denunciation: only {@code security} roles that may see such cases get its content
 * @param dueOn last day of the running term
 * @param dueWhy that term in words, with its source
 * @param extensions how often the head has granted more time
 */
public record Petition(
        String id,
        String caseNumber,
        String letterId,
        int ordinal,
        String roundCaseNumber,
        Channel channel,
        LocalDateTime receivedAt,
        boolean late,
        boolean secret,
        String content,
        PetitionState state,
        Optional<Classification> classification,
        LocalDate dueOn,
        String dueWhy,
        int extensions,
        Optional<Answer> answer,
        Optional<LocalDateTime> wordAt,
        Optional<Ending> ending) {

    /**
     * What the unit wrote.
     *
     * @param commitmentOwner who promised to act
     */
    public record Answer(
            AnswerForm form,
            String text,
            String answeredBy,
            Optional<String> commitmentOwner,
            Optional<LocalDate> commitmentDue) {}

    /**
     * How it ended, frozen at closing.
     *
     * @param daysLate working days after the last day of the term on which word was given; 0 is in time
     * @param mergedInto id of the petition that now carries this content
     */
    public record Ending(Outcome outcome, LocalDateTime at, int daysLate, Optional<String> mergedInto) {}

    /** Whether word was given too late, or is still owed after the last day of the term. */
    public boolean overdue(LocalDate today) {
        return Overdue.is(this, today);
    }

    /** Whether a person has said what it is. */
    public boolean classified() {
        return classification.isPresent();
    }
}
