/**
 * Sending a document to its recipients, provably once: the outbox, the rows that say what became of each mail, and the
 * clerk's decision when an address does not work.
 *
 * <p>Not here: which documents exist and who receives them (the callers decide), how a mail is written and carried
 * ({@code delivery.mail}), and the flow with its retries ({@code delivery.process}).
 */
package vn.doithoai.delivery;
