/**
 * Tests over {@code processes/} and {@code forms/} as files: naming, drawing, execution settings, forms, bpmnlint, and
 * the pictures in {@code docs/diagrams/}. No engine runs here; how a process behaves is tested in its own room.
 */
package vn.doithoai.model;
