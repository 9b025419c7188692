/** The case file's way into the engine: what a task is about and what an account is called. Starts and moves nothing. */
package vn.doithoai.casefile.process;
