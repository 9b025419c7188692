package vn.doithoai.conference;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.delivery.CalendarEntry;

/**
 * What tells one document of a round from another.
 *
 * @param group recipient group of the directory
 * @param signer user who signs
 * @param secretary user who signs at the left; minutes only
 * @param dueAt when it should be out
 */
record DraftPlan(
        String template,
        String subject,
        String group,
        Map<String, Object> facts,
        List<String> addressees,
        String signer,
        Optional<String> secretary,
        LocalDateTime dueAt,
        Optional<CalendarEntry> calendar) {

    DraftPlan to(String otherGroup) {
        return new DraftPlan(template, subject, otherGroup, facts, addressees, signer, secretary, dueAt, calendar);
    }
}
