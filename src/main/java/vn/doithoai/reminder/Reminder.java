package vn.doithoai.reminder;

/**
 * One letter that urges a unit.
 *
 * @param caseNumber e.g. {@code DD-2025-02-01}, business key of its process and owner of its document
 */
public record Reminder(String id, String caseNumber, ReminderEntry entry) {}
