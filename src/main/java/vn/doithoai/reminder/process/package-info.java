/** The engine room of letters that urge a unit: what {@code reminder.bpmn} calls, and the way to give one up. */
package vn.doithoai.reminder.process;
