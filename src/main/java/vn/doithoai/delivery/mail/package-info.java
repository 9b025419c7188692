/**
 * How a delivery becomes a mail and leaves the house: MIME, the calendar part, SMTP, and the folder of {@code .eml}
 * files that stands in for a mail server until one is configured.
 *
 * <p>Not here: whether and when to send, and what is remembered of it.
 */
package vn.doithoai.delivery.mail;
