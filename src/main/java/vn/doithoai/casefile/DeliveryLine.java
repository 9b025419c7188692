package vn.doithoai.casefile;

import java.util.List;

/**
 * One delivery. Public because the template engine reads it.
 *
 * @param sealed whether it concerns a secret case that the viewer may not see; somebody else corrects the address
 * @param address empty where the viewer may not see it or none is known
 * @param lastError the same
 * @param corrections what the records clerk decided before, oldest first; empty where the viewer may not see it
 */
public record DeliveryLine(
        String key,
        String subject,
        String recipient,
        String state,
        String sentAt,
        String messageId,
        int attempts,
        boolean sealed,
        String address,
        String lastError,
        List<String> corrections) {}
