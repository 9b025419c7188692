package vn.doithoai.petition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * One content of a letter on its way to an answer. Without the petitioner: that is {@link Identities}' matter.
 *
 * @param caseNumber e.g. {@code KN-2025-02-0001}; each content of a letter has its own
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

    private static final BiFunction<Petition, UnaryOperator<String>, Petition> REWRITTEN = (old, pen) -> new Petition(
            old.id(),
            old.caseNumber(),
            old.letterId(),
            old.ordinal(),
            old.roundCaseNumber(),
            old.channel(),
            old.receivedAt(),
            old.late(),
            old.secret(),
            pen.apply(old.content()),
            old.state(),
            old.classification().map(known -> known.withSummary(known.summary().map(pen))),
            old.dueOn(),
            old.dueWhy(),
            old.extensions(),
            old.answer().map(given -> given.withText(pen.apply(given.text()))),
            old.wordAt(),
            old.ending());

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
            Optional<LocalDate> commitmentDue) {

        Answer withText(String other) {
            return new Answer(form, other, answeredBy, commitmentOwner, commitmentDue);
        }
    }

    /**
     * How it ended, frozen at closing.
     *
     * @param daysLate working days after the last day of the term on which word was given; 0 is in time
     * @param mergedInto id of the petition that now carries this content
     */
    public record Ending(Outcome outcome, LocalDateTime at, int daysLate, Optional<String> mergedInto) {}

    /** With all that people wrote freely put through the pen; what happened and when stays as it is. */
    Petition withTexts(UnaryOperator<String> pen) {
        return REWRITTEN.apply(this, pen);
    }

    /** Whether word was given too late, or is still owed after the last day of the term. */
    public boolean overdue(LocalDate today) {
        return Overdue.is(this, today);
    }

    /** Whether a person has said what it is. */
    public boolean classified() {
        return classification.isPresent();
    }
}
