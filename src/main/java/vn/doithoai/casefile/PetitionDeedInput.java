package vn.doithoai.casefile;

import java.util.Objects;

/**
 * What was typed into a form on a petition's page. Public because the template engine reads it.
 *
 * @param into case number to merge into
 * @param until last day of the wished term, day first
 * @param unit directory code
 */
public record PetitionDeedInput(String reason, String into, String until, String unit) {

    public PetitionDeedInput {
        reason = Objects.requireNonNullElse(reason, "");
        into = Objects.requireNonNullElse(into, "");
        until = Objects.requireNonNullElse(until, "");
        unit = Objects.requireNonNullElse(unit, "");
    }
}
