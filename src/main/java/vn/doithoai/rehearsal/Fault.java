package vn.doithoai.rehearsal;

import java.util.Objects;
import java.util.stream.Stream;

/** The words of what went wrong at the bottom: engine and framework wrap it several times. */
final class Fault {

    private Fault() {}

    static String cause(Throwable thrown) {
        Throwable root =
                Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).reduce(thrown, (outer, inner) -> inner);
        // some messages are a bare path or number and say nothing without the kind of the exception
        return "%s (%s)".formatted(root.getMessage(), root.getClass().getSimpleName());
    }
}
