/**
 * What process tests play with: people, their forms, the clock and the ways through a round, on the real engine with the
 * real services. Only tools live here; what is expected stands in the tests beside the processes.
 */
package vn.doithoai.pathways;
