package vn.doithoai.delivery;

import java.util.Optional;

/**
 * One delivery with everything that is needed to carry it.
 *
 * @param id the delivery's id
 * @param key its business key, e.g. {@code DT-2025-02/GN-0001}; free of personal data, so fit for file names
 * @param mailMessageId the Message-ID header, the same on every attempt
 * @param lastError why it was not sent so far
 */
public record Parcel(
        String id,
        String key,
        DeliveryState state,
        String recipientName,
        Optional<String> address,
        String mailMessageId,
        Optional<String> lastError,
        Message message) {}
