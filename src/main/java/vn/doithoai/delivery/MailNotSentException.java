package vn.doithoai.delivery;

import java.util.regex.Pattern;

/**
 * This attempt failed for a technical reason (no connection, timeout, "try later"); another one may succeed. The engine
 * repeats it and raises an incident when it gives up.
 *
 * <p>The cause is not attached, because mail servers repeat the address in their answers and the engine stores and logs
 * stack traces: the message carries the reason with every address blanked out, {@link #detail()} the full one.
 */
public class MailNotSentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>:,;()]+@[^\\s<>:,;()]+");

    private final String detail;

    /**
     * @param key business key of the delivery
     * @param detail the reason in full; may name the address
     */
    public MailNotSentException(String key, String detail) {
        super("Chưa gửi được thư " + key + ": " + ADDRESS.matcher(detail).replaceAll("[địa chỉ]"));
        this.detail = detail;
    }

    /** For the application's own table and pages, never for logs. */
    public String detail() {
        return detail;
    }
}
