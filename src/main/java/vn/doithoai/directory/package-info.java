/**
 * Who is who: the office itself, bodies and units with their terms of life and successors, recipient groups,
 * officials who sign, and the legal bases that documents cite.
 *
 * <p>Knows no other room; its data come from a seed file and live in the {@code directory_} tables. What does not live
 * here: users' passwords and roles (security), sending (delivery), the wording of documents (document).
 */
package vn.doithoai.directory;
