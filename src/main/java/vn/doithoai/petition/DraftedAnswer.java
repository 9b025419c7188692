package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the unit entered.
 *
 * @param form how the petitioner gets the answer; empty when the unit says that the matter is not its own
 * @param text the answer, at most 20,000 characters; may be empty when it is given at the session
 * @param owner who promises to act
 * @param due last day of that promise
 * @param reason why the matter is not the unit's own
 */
public record DraftedAnswer(
        Optional<AnswerForm> form,
        Optional<String> text,
        Optional<String> owner,
        Optional<LocalDate> due,
        Optional<String> reason) {}
