package vn.doithoai.directory;

import java.util.Optional;

/**
 * A body does not exist on the day asked for.
 *
 * @param body the one that does not exist
 * @param message Vietnamese, complete, names the successor where there is one
 * @param successor the body that took over and still exists on that day
 */
public record Warning(Body body, String message, Optional<Body> successor) {}
