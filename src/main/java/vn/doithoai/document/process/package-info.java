/** The engine room of official documents: what {@code document.bpmn} calls, and nothing that decides. */
package vn.doithoai.document.process;
