package vn.doithoai.reminder;

import java.time.LocalDate;

/**
 * Whom a case officer wants to urge.
 *
 * @param round case number of the round
 * @param unit code of the directory
 * @param answerBy day by which the unit shall have answered
 */
public record ReminderEntry(String round, String unit, LocalDate answerBy) {}
