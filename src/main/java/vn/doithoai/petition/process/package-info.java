/** The engine room of petitions: what {@code petition.bpmn} calls. */
package vn.doithoai.petition.process;
