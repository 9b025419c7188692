package vn.doithoai.security;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import vn.doithoai.engine.InvalidInputException;

/**
 * Answers a form that was refused by our own check with the Vietnamese message alone and status 400. Here the refusal
 * arrives as it was thrown; {@link WrappedInvalidInputMapper} finds it inside the engine's wrappers.
 */
public class InvalidInputMapper implements ExceptionMapper<InvalidInputException> {

    @Override
    public Response toResponse(InvalidInputException refusal) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Map.of("type", refusal.getClass().getSimpleName(), "message", refusal.getMessage()))
                .build();
    }
}
