package vn.doithoai.conference;

import java.util.List;
import vn.doithoai.engine.ShippedRules;

/**
 * Wording of the host office that all its rounds share, kept as data in {@code rules/conference.yaml}.
 *
 * @param hostShort the host agency as running text shortens it
 * @param headShort the head likewise
 * @param matters what is received at a dialogue, one clause each
 * @param noticeReceivers whom the notice goes to, as reports sum it up
 */
record RoundWording(
        String hostShort,
        String headShort,
        List<String> matters,
        String noticeReceivers,
        List<String> channels,
        String contact) {

    static RoundWording shipped() {
        return ShippedRules.read("conference.yaml", RoundWording.class);
    }
}
