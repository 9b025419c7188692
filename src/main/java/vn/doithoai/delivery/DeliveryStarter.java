package vn.doithoai.delivery;

/** Sets one stored delivery going. Owned by this room, so that it needs to know nothing of the engine. */
public interface DeliveryStarter {

    /**
     * Works in the caller's transaction: a rollback takes the delivery back.
     *
     * @param key business key, free of personal data
     * @param addressKnown false sends it straight to the records clerk
     */
    void start(String deliveryId, String key, boolean addressKnown);
}
