package vn.doithoai.conference;

import java.util.Optional;

/**
 * What the case officer enters to set a round up or to correct it.
 *
 * @param ordinal absent: the next of the year
 * @param noticeReceivers whom the notice goes to, in words; absent: the office's usual ones
 */
public record RoundPlan(
        int year,
        Optional<Integer> ordinal,
        Optional<String> theme,
        Round.Plan plan,
        Optional<String> noticeReceivers,
        Schedule schedule,
        SignerRole signerRole) {

    /** Who signs the round's documents. An office has one head, so there is no third way. */
    public enum SignerRole {
        HEAD,
        /** Signs for the head (KT.). */
        DEPUTY
    }
}
