/** Figures, not tests: nothing here runs with the build; each class says the command that prints its figures. */
package vn.doithoai.benchmark;
