/**
 * A second reckoning of a rehearsed round: every figure worked out from the raw case file and the calendar of 2025 alone,
 * without one class of the product, so that an error there cannot hide here.
 */
package vn.doithoai.rehearsal.reckoning;
