/**
 * Commitments (cam kết): what a conclusion notice or an answer to a petition promised, who does it and by when, until it
 * is done and the citizen knows. A commitment outlives its round.
 *
 * <p>Not here: where promises come from (conference, petition), and how a citizen is reached, which is asked through
 * {@link vn.doithoai.commitment.CitizenWord}.
 */
package vn.doithoai.commitment;
