package vn.doithoai.delivery;

import java.util.Map;

/** How many of a document's deliveries stand where. */
public record DeliveryTally(Map<DeliveryState, Integer> byState) {

    public DeliveryTally {
        byState = Map.copyOf(byState);
    }

    /** Of a document that was sent to nobody yet. */
    public static DeliveryTally none() {
        return new DeliveryTally(Map.of());
    }

    public int of(DeliveryState state) {
        return byState.getOrDefault(state, 0);
    }

    public int total() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }
}
