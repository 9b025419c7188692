package vn.doithoai.delivery.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/** Reads the chain of exceptions in which Jakarta Mail wraps a server's answer. */
record SmtpFailure(Exception outermost) {

    private static final int PERMANENT = 500;
    /** "Mailbox full": written as permanent, but it empties again (RFC 5321, 4.5.3.1.10, takes it as temporary). */
    private static final int STORAGE_EXCEEDED = 552;

    /** Whether the server refused the recipient itself (RCPT) for good; a refused sender or content is another matter. */
    boolean addressRefused() {
        return chain().filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .mapToInt(SMTPAddressFailedException::getReturnCode)
                .anyMatch(code -> code >= PERMANENT && code != STORAGE_EXCEEDED);
    }

    /** What the server said last, which is the innermost text. */
    String text() {
        return chain().reduce((outer, inner) -> inner)
                .map(Throwable::getMessage)
                .map(String::strip)
                .orElse(outermost.getClass().getSimpleName());
    }

    private Stream<Throwable> chain() {
        return Stream.iterate(
                (Throwable) outermost,
                failure -> failure != null,
                failure -> next(failure).orElse(null));
    }

    private static Optional<Throwable> next(Throwable failure) {
        if (failure instanceof MessagingException mail && mail.getNextException() != null) {
            return Optional.of(mail.getNextException());
        }
        return Optional.ofNullable(failure.getCause());
    }
}
