/**
 * Who may come in and what each role may do: roles, the one sign-in, the engine's authorizations, first accounts, and
 * the rule that everything not named is refused.
 *
 * <p>Not here: what a single page shows to whom (its own room decides with the roles defined here), and the check that
 * drafter, checker and signer of a document differ (room {@code document}).
 */
package vn.doithoai.security;
