package vn.doithoai.delivery;

import java.util.Optional;

/**
 * What the records clerk filled in, not yet checked.
 *
 * @param way a name of {@link DeliveryWay}
 * @param newAddress for {@link DeliveryWay#EMAIL}
 * @param note for {@link DeliveryWay#PAPER}: how, when and to whom it was handed over
 * @param by user id of the clerk
 */
public record AddressDecision(
        Optional<String> way, Optional<String> newAddress, Optional<String> note, Optional<String> by) {}
