package vn.doithoai.directory;

import java.util.Optional;

/**
 * A body as asked for, with what a clerk must know before printing its name on that day. The asked body is returned
 * even when it has ended: a document may have to reproduce the fact.
 */
public record Lookup(Body body, Optional<Warning> warning) {

    /** Who answers on that day: the body itself, or the successor that took over. */
    public Body inOffice() {
        return warning.flatMap(Warning::successor).orElse(body);
    }
}
