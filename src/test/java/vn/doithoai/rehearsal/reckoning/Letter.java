package vn.doithoai.rehearsal.reckoning;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;

/**
 * A letter, call or voice of the case file.
 *
 * @param number as the register counts: in the order in which they were taken down
 * @param late received at 00:00 after the last day of intake or later
 */
record Letter(String number, String channel, LocalDateTime received, boolean late, JsonNode fields) {

    String text(String field) {
        return fields.path(field).asText("");
    }

    /** Said where the title stands; the way by which a letter came does not tell. */
    boolean organisation() {
        return text("petitionerTitle").equals("ORGANISATION");
    }
}
