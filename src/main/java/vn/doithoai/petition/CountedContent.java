package vn.doithoai.petition;

import java.util.Optional;

/**
 * One content of a round as it is counted. Codes as the register keeps them, empty texts where nothing is known yet.
 *
 * @param outside whether it came after intake
 * @param merged whether another petition carries it and is counted for it
 * @param row its line of the table; empty for what is not listed there
 */
record CountedContent(
        String letterId,
        String channel,
        String kind,
        String field,
        String competence,
        String outcome,
        String state,
        boolean outside,
        boolean secret,
        boolean merged,
        boolean overdue,
        Optional<ConsolidationRow> row) {

    /** Whether it counts for the round. */
    boolean counts() {
        return !outside && !merged;
    }
}
