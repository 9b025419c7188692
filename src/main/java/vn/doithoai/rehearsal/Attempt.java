package vn.doithoai.rehearsal;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import vn.doithoai.engine.InvalidInputException;

/** Lets people try something, and says in Vietnamese why it was refused or broke. */
final class Attempt {

    private Attempt() {}

    /**
     * @param what is tried, as the refusal names it
     * @throws RehearsalException when it does not succeed
     */
    static void at(String what, Runnable deed) {
        try {
            deed.run();
        } catch (AuthorizationException e) {
            throw new RehearsalException(what + " bị từ chối: người này không có quyền.", e);
        } catch (RuntimeException e) {
            throw refusal(e)
                    .map(message -> new RehearsalException(what + " bị từ chối: " + message, e))
                    .orElseGet(() -> new RehearsalException(what + " gặp lỗi kỹ thuật: " + Fault.cause(e), e));
        }
    }

    /** The engine wraps what a listener throws. */
    private static Optional<String> refusal(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(InvalidInputException.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
    }
}
