/**
 * The engine room of {@code commitment.bpmn}: the process's face for the application, and what the model calls.
 *
 * <p>Not here: any rule about commitments.
 */
package vn.doithoai.commitment.process;
