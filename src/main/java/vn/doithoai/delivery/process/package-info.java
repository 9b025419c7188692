/**
 * The engine room of {@code delivery.bpmn}: the process's face for the application, and what the model calls.
 *
 * <p>Not here: any rule about sending or addresses.
 */
package vn.doithoai.delivery.process;
