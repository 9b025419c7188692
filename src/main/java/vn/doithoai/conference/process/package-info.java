/** The engine room of the round: what {@code conference.bpmn} and {@code reschedule.bpmn} call. */
package vn.doithoai.conference.process;
