package vn.doithoai.delivery;

/**
 * No mail can ever reach this address: it is malformed, missing, or the receiving server refused it for good. The
 * records clerk has to decide.
 *
 * <p>The message names the delivery only, because the engine stores and logs it; what the server said is kept apart.
 */
public class AddressRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    /**
     * @param key business key of the delivery
     * @param detail the reason in full; may name the address
     */
    public AddressRefusedException(String key, String detail) {
        super("Địa chỉ nhận của thư " + key + " bị từ chối.");
        this.detail = detail;
    }

    /** For the application's own table and pages, never for logs. */
    public String detail() {
        return detail;
    }
}
