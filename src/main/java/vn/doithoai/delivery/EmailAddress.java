package vn.doithoai.delivery;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that is worth a try: ASCII, a local part and a domain of at least two labels (RFC 5321, without its
 * quoted forms, which no public office uses).
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern SHAPE = Pattern.compile(WORD + "(\\." + WORD + ")*@" + LABEL + "(\\." + LABEL + ")+");

    /** Empty when the text is not one well-formed address. */
    public static Optional<EmailAddress> parse(String text) {
        String stripped = text.strip();
        boolean wellFormed =
                stripped.length() <= LONGEST && SHAPE.matcher(stripped).matches();
        return wellFormed ? Optional.of(new EmailAddress(stripped)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
