package vn.doithoai.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One delivery as the case file shows it, with the proof of sending: when, under which Message-ID, after how many
 * attempts.
 *
 * @param id the delivery's id, the value of the process variable {@code deliveryId}
 * @param key the business key of its process instance, e.g. {@code DT-2025-02/GN-0001}
 * @param address where it goes or went; empty while none is known
 * @param mailMessageId the constant Message-ID header, angle brackets included
 * @param attempts how often sending was tried, the successful one included
 * @param lastError why the last attempt failed, in full; may name the address, so it is shown but never logged
 */
public record DeliveryView(
        String id,
        String key,
        String subject,
        String recipientName,
        Optional<String> address,
        DeliveryState state,
        String mailMessageId,
        int attempts,
        Optional<Instant> sentAt,
        Optional<String> lastError,
        List<Correction> corrections) {

    public DeliveryView {
        corrections = List.copyOf(corrections);
    }

    /**
     * One decision of the records clerk.
     *
     * @param by user id; empty when nobody was assigned
     * @param previousAddress the address that did not work; empty when none was known
     * @param refusal why it did not work
     */
    public record Correction(
            Instant at,
            Optional<String> by,
            DeliveryWay way,
            Optional<String> previousAddress,
            Optional<String> refusal,
            Optional<String> note) {}
}
