package vn.doithoai.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;
import vn.doithoai.engine.InvalidInputException;

/**
 * Unwraps a refusal that the engine would answer in English ("Cannot submit task form …") with status 500. Every other
 * error is left to the engine, hence the priority before its own mapper and the question whether this one applies.
 */
@Priority(1)
public class WrappedInvalidInputMapper implements ExtendedExceptionMapper<RestException> {

    private final InvalidInputMapper answer = new InvalidInputMapper();

    @Override
    public boolean isMappable(RestException exception) {
        return refusal(exception).isPresent();
    }

    @Override
    public Response toResponse(RestException exception) {
        return refusal(exception).map(answer::toResponse).orElseThrow(() -> exception);
    }

    private static Optional<InvalidInputException> refusal(Throwable exception) {
        return Stream.iterate(exception, Objects::nonNull, Throwable::getCause)
                .filter(InvalidInputException.class::isInstance)
                .map(InvalidInputException.class::cast)
                .findFirst();
    }
}
