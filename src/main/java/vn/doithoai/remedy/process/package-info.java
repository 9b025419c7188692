/** The engine room of remedies: what {@code remedy.bpmn} calls, and nothing that decides. */
package vn.doithoai.remedy.process;
