/** The engine room of the year's plan: what {@code plan.bpmn} calls, and the way to give a plan up. */
package vn.doithoai.plan.process;
