/**
 * The automatic check of a document before people check it: rules over what will be printed, what they find, and why a
 * drafter lets a warning stand. What only one room can judge of its own facts is that room's {@code IssueCheck}; how a
 * document looks is {@code render}'s.
 */
package vn.doithoai.document.lint;
