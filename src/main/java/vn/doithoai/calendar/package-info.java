/**
 * Working days of Viet Nam and statutory terms: which days are free, when a term ends and why.
 *
 * <p>Pure {@code java.time}; knows no other room. Days, sources and validity are data ({@code rules/*.yaml}), so a
 * change of law is a change of a file. What does not live here: timers, working hours, who must be reminded.
 */
package vn.doithoai.calendar;
