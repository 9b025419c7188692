/**
 * Official letters that urge one unit ("công văn đôn đốc") about what it owes of a round. What is owed stands in the
 * registers of other rooms and is asked for through {@link vn.doithoai.reminder.Overdue}; no petitioner is ever named.
 */
package vn.doithoai.reminder;
