/** The engine room of the year's plan: what {@code plan.bpmn} calls. */
package vn.doithoai.plan.process;
